package fr.francesesame.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.OwnDatabase;
import fr.francesesame.platform.Node;
import fr.francesesame.signin.Guest;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes, each a JVM of its own, start at the same moment on one empty database and take in the same messages at once. */
class TwoNodesTest {

    private static final int MESSAGES = 8;
    private static final String MONDAYS = "CHEDPP.FR.2026.940";

    /** A Monday at Le Havre has 400; a fourth of it keeps the test short, {@code -Dsesame.test.monday=400} is the whole. */
    private static final int MONDAY = Integer.getInteger("sesame.test.monday", 100);

    @TempDir
    private File logs;

    @Test
    void theyShareADatabaseFromTheFirstMomentOnAndTakeEveryMessageInOnce() throws Exception {
        var database = OwnDatabase.fresh();
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
            aPeakMondayLosesNothing(one, other, jdbc(database));
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

    /** One in twenty comes twice, one in twenty-five has 500 lines, and every one changes once, on whatever node. */
    private static void aPeakMondayLosesNothing(Node one, Node other, JdbcClient jdbc) {
        var line = Executors.newFixedThreadPool(8);
        try {
            var outcomes = IntStream.range(0, MONDAY)
                    .boxed()
                    .flatMap(number -> calls(number, number % 2 == 0 ? one : other, number % 2 == 0 ? other : one))
                    .map(call -> CompletableFuture.supplyAsync(call, line))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(outcomes).allMatch(answer -> answer.matches("(?s).*(CREATED|UPDATED|STALE|DUPLICATE).*"));
        } finally {
            line.shutdown();
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        count(jdbc, "notice n", "n.milestone = 'NOTIFIED' and n.username = 'importateur01'") == MONDAY);
        assertThat(count(jdbc, "formality n", "true")).isEqualTo(MONDAY);
        assertThat(count(jdbc, "formality n", "n.content_updated_at = timestamptz '2026-11-20T09:00:00Z'"))
                .isEqualTo(MONDAY);
    }

    private static Stream<Supplier<String>> calls(int number, Node near, Node far) {
        var goods = number % 25 == 0 ? 500 : 1;
        var first = monday(number, "2026-11-20T08:00:00Z", goods);
        var change = monday(number, "2026-11-20T09:00:00Z", goods + 1);
        var twice =
                number % 20 == 0 ? Stream.<Supplier<String>>of(() -> bring(far, first)) : Stream.<Supplier<String>>of();
        return Stream.concat(Stream.of(() -> bring(near, first), () -> bring(far, change)), twice);
    }

    private static String monday(int number, String updatedAt, int lines) {
        return ChedXml.of(MONDAYS + (1000 + number), "1", updatedAt)
                .lines(lines)
                .xml();
    }

    private static int count(JdbcClient jdbc, String table, String condition) {
        return jdbc.sql("select count(distinct n.reference) from sesame." + table + " where n.reference like '"
                        + MONDAYS + "%' and " + condition)
                .query(Integer.class)
                .single();
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
