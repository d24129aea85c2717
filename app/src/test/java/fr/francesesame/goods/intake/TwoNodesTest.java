package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnDatabase;
import fr.francesesame.foundation.platform.Node;
import fr.francesesame.people.signin.Guest;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes, each a JVM of its own, start at the same moment on one empty database and take in the same messages at once. */
class TwoNodesTest {

    private static final int MESSAGES = 8;

    @TempDir
    private File logs;

    @Test
    void theyShareADatabaseFromTheFirstMomentOnAndTakeEveryMessageInOnce() throws Exception {
        var database = OwnDatabase.empty();
        try (var one = new Node(database, new File(logs, "one.log"));
                var other = new Node(database, new File(logs, "other.log"))) {
            assertThat(one.isUp()).isTrue();
            assertThat(other.isUp()).isTrue();
            var answers = answers(one, other);
            assertThat(answers).filteredOn(answer -> answer.contains("CREATED")).hasSize(MESSAGES);
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("DUPLICATE"))
                    .hasSize(MESSAGES);
            var processes = jdbc(database)
                    .sql("select count(*) from act_hi_procinst where proc_def_key_ = 'plantEntry'")
                    .query(Integer.class)
                    .single();
            assertThat(processes).isEqualTo(MESSAGES);
            aBrowserThatMovesToTheOtherNodeStaysSignedIn(one, other);
        }
    }

    private static void aBrowserThatMovesToTheOtherNodeStaysSignedIn(Node one, Node other) {
        var person = new Guest(one.port()).signIn("importateur01", "Sesame-2026-Demo!");
        assertThat(person.isSignedIn()).isTrue();
        assertThat(person.moveTo(other.port()).isSignedIn()).isTrue();
        assertThat(person.open("/compte").post("/deconnexion", Map.of()).status())
                .isEqualTo(200);
        assertThat(person.moveTo(one.port()).isSignedIn()).isFalse();
    }

    private static List<String> answers(Node one, Node other) {
        var calls = new ArrayList<CompletableFuture<String>>();
        IntStream.range(0, MESSAGES).forEach(number -> {
            var message = ChedXml.of("CHEDPP.FR.2026.93000" + (10 + number), "1", "2026-11-20T08:00:00Z")
                    .xml();
            calls.add(CompletableFuture.supplyAsync(() -> bring(one, message)));
            calls.add(CompletableFuture.supplyAsync(() -> bring(other, message)));
        });
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static String bring(Node node, String message) {
        try {
            return node.bring(message);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JdbcClient jdbc(String database) {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
    }
}
