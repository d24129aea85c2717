package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnDatabase;
import java.io.File;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that meets no database, or loses it, waits for it and says so; whatever else stops it stops it at once. */
class PatientStartTest {

    private final ArrayList<Duration> pauses = new ArrayList<>();
    private final PatientStart start = new PatientStart(Duration.ofSeconds(60), pauses::add);

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void aDatabaseThatIsAwayIsWaitedFor(String state) {
        var tries = new AtomicInteger();
        var came = start.run(() -> {
            if (tries.incrementAndGet() < 4) {
                throw away(state);
            }
            return "ici";
        });
        assertThat(came).isEqualTo("ici");
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(explained(away(state)).getDescription()).contains("La base de données ne répond pas");
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> start.run(() -> {
                    throw away("57P03");
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(pauses.stream().mapToLong(Duration::toSeconds).sum()).isBetween(60L, 75L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"28P01", "3D000", "42P01"})
    void aWrongPasswordOrNameIsNotWaitedFor(String state) {
        assertThatThrownBy(() -> start.run(() -> {
                    throw away(state);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pauses).isEmpty();
    }

    /** Its connections are cut again and again while it starts. */
    @Test
    void aNodeWhoseConnectionsAreCutWhileItStartsComesUp(@TempDir File logs) throws Exception {
        var database = OwnDatabase.empty();
        var log = new File(logs, "node.log");
        try (var node = new Node(database, log)) {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> cut(database) > 0);
            CompletableFuture.delayedExecutor(3, java.util.concurrent.TimeUnit.SECONDS)
                    .execute(() -> cut(database));
            assertThat(node.isUp()).as(log.toString()).isTrue();
            assertThat(Files.readString(log.toPath())).contains("The database is away: next try in");
        }
    }

    private static int cut(String database) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static RuntimeException away(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("away", state)));
    }

    private static FailureAnalysis explained(RuntimeException fault) {
        return new DatabaseAwayExplained().analyze(fault);
    }
}
