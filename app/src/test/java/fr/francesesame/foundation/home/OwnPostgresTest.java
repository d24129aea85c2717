package fr.francesesame.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Our own PostgreSQL is closed to whoever has not its password, and comes back where it dies by itself. */
class OwnPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void onlyWhoHasThePasswordComesIn() throws Exception {
        var home = new Home(directory.resolve("home"));
        home.prepare();
        try (var postgres = OwnPostgres.start(home)) {
            assertThat(rights(home.directory())).isEqualTo("rwx------");
            assertThat(rights(home.data())).isEqualTo("rwx------");
            assertThat(rights(home.password())).isEqualTo("rw-------");
            assertThat(Files.readString(home.password()).strip())
                    .isEqualTo(postgres.password())
                    .hasSizeGreaterThan(40);
            assertThat(ask(postgres, "select current_user")).isEqualTo("postgres");
            assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(
                            postgres,
                            "select string_agg(distinct auth_method, ',') from pg_hba_file_rules where error is null"))
                    .isEqualTo("scram-sha-256");
            assertThat(ask(postgres, "select count(*)::text from pg_hba_file_rules where error is not null"))
                    .isEqualTo("0");
            execute(postgres, "create role sesame_reader nologin");
            for (var role : List.of("postgres", "sesame_reader")) {
                for (var guess : List.of("", "postgres", "trust")) {
                    assertThatThrownBy(() -> DriverManager.getConnection(bare(postgres), role, guess))
                            .as(role + " " + guess)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
        try (var again = OwnPostgres.start(home)) {
            assertThat(ask(again, "select 1::text")).isEqualTo("1");
        }
    }

    @Test
    void aHomeThatLetEverybodyInIsConverted() throws Exception {
        var home = new Home(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var before = OrphanedPostgresTest.start(home.data())) {
            OrphanedPostgresTest.execute(before, "create table kept as select 'oui' as word");
        }
        assertThat(Files.readString(home.data().resolve("pg_hba.conf"))).contains("trust");
        try (var lock = HomeLock.take(directory);
                var postgres = OwnPostgres.start(home)) {
            assertThat(lock).isNotNull();
            assertThat(ask(postgres, "select word from kept")).isEqualTo("oui");
            assertThatThrownBy(() -> DriverManager.getConnection(bare(postgres), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.readString(home.data().resolve("pg_hba.conf"))).doesNotContain("trust");
            assertThat(rights(directory)).isEqualTo("rwx------");
        }
    }

    @Test
    void aFirstStartThatWasKilledHalfWayIsMadeAgain() throws Exception {
        var home = new Home(directory);
        for (var left : List.of("PG_VERSION", "postgresql.conf", "pg_hba.conf")) {
            Files.writeString(Files.createDirectories(home.data()).resolve(left), "17\n");
        }
        try (var postgres = OwnPostgres.start(home)) {
            assertThat(ask(postgres, "select 1::text")).isEqualTo("1");
        }
        assertThat(home.isHalfMade()).isFalse();
        try (var content = Files.list(directory)) {
            assertThat(content.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.matches("postgresql\\.\\d{8}-\\d{6}"));
        }
    }

    @Test
    void oneThatDiesByItselfIsStartedAgainWithEverythingCommitted() throws Exception {
        var home = new Home(directory);
        try (var postgres = OwnPostgres.start(home)) {
            var url = postgres.url();
            execute(postgres, "create table kept as select 1 as number");
            for (var deaths = 1; deaths <= 2; deaths++) {
                var server = server(home);
                server.destroyForcibly();
                server.onExit().join();
                await().atMost(PATIENCE).ignoreExceptions().until(() -> ask(postgres, "select 1::text"), "1"::equals);
                execute(postgres, "insert into kept values (1)");
            }
            assertThat(postgres.url()).isEqualTo(url);
            assertThat(ask(postgres, "select count(*)::text from kept")).isEqualTo("3");
        }
        assertThat(home.data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void oneWhoseWorkerWasKilledComesBackToo() throws Exception {
        try (var postgres = OwnPostgres.start(new Home(directory));
                var victim = connect(postgres)) {
            var worker = one(victim, "select pg_backend_pid()::text");
            ProcessHandle.of(Long.parseLong(worker)).orElseThrow().destroyForcibly();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> ask(postgres, "select 1::text"), "1"::equals);
        }
    }

    private static ProcessHandle server(Home home) throws IOException {
        var pid = Files.readAllLines(home.data().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String bare(OwnPostgres postgres) {
        return postgres.url().replaceFirst("\\?.*", "");
    }

    static Connection connect(OwnPostgres postgres) throws SQLException, IOException {
        return DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
    }

    static String ask(OwnPostgres postgres, String question) throws SQLException, IOException {
        try (var connection = connect(postgres)) {
            return one(connection, question);
        }
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(OwnPostgres postgres, String sql) throws SQLException, IOException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
