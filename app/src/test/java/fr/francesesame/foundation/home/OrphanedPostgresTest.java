package fr.francesesame.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an earlier run left behind, the next one starts, with everything that was committed. */
class OrphanedPostgresTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @Test
    void afterAKillTheNextStartFindsEverythingThatWasCommitted() throws Exception {
        var data = home.resolve("postgresql");
        var killed = KilledRun.start(data);
        killed.destroyForcibly().waitFor();
        var orphan = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        assertThat(ProcessHandle.of(Long.parseLong(orphan))).isPresent();

        new OrphanedPostgres(data).stop();

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
        try (var next = start(data);
                var connection = next.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("oui");
        }
    }

    /** The home is named by a link today, and was by its own name when the postgres was started. */
    @Test
    void oneThatWasStartedUnderAnotherNameOfTheDirectoryIsOurs() throws Exception {
        var data = home.resolve("postgresql");
        var link = Files.createSymbolicLink(home.resolve("link"), home);
        try (var left = start(data)) {
            execute(left, "select 1");
            assertThat(new OrphanedPostgres(link.resolve("postgresql")).running())
                    .isPresent();
        }
    }

    @Test
    void aNumberThatPassedToAnotherPostgresIsLeftAlone() throws Exception {
        try (var another = start(home.resolve("another"))) {
            var ours = Files.createDirectories(home.resolve("postgresql"));
            Files.copy(home.resolve("another/postmaster.pid"), ours.resolve("postmaster.pid"));

            new OrphanedPostgres(ours).stop();

            execute(another, "select 1");
        }
    }

    @Test
    void nothingIsStoppedWhereTheFileNamesNoPostgres() throws IOException {
        var pids = home.resolve("postmaster.pid");
        for (var content : new String[] {
            "", "not a number\n", "999999999\n", ProcessHandle.current().pid() + "\n"
        }) {
            Files.writeString(pids, content);
            new OrphanedPostgres(home).stop();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aSecondSesameOnTheSameHomeIsToldSo() throws IOException {
        try (var first = HomeLock.take(home)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOfSatisfying(HomeInUse.class, inUse -> assertThat(
                            new HomeInUseExplained().analyze(inUse, inUse).getDescription())
                    .contains("Un autre Sésame utilise déjà", home.toString()));
        }
        HomeLock.take(home).close();
    }

    static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
