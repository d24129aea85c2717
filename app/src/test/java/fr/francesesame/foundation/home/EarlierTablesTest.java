package fr.francesesame.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnDatabase;
import fr.francesesame.foundation.platform.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What was made before the first release is not taken over: the person is told so, and nothing of it changes. */
class EarlierTablesTest {

    private static final String SENTENCE = "d’avant la première version publiée, que celui-ci ne sait pas reprendre";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void aHomeOfBeforeIsLeftAsItIs() throws Exception {
        var home = new Home(directory.resolve("home"));
        try (var before = OrphanedPostgresTest.start(home.data())) {
            OrphanedPostgresTest.execute(before, "create table kept as select 'oui' as word");
        }
        var files = files(home.directory());
        var settings = new MockEnvironment()
                .withProperty("sesame.home", home.directory().toString());
        assertThatThrownBy(() -> EmbeddedDatabase.homeLock(settings))
                .isInstanceOfSatisfying(EarlierTables.class, earlier -> assertThat(
                                new EarlierTablesExplained().analyze(earlier).getDescription())
                        .contains(SENTENCE, home.directory().toString(), "rien n’y a été changé"));
        assertThat(backup(home)).contains(SENTENCE);
        assertThat(files(home.directory())).isEqualTo(files);
    }

    @Test
    void aHomeMadeNowIsTakenAgainAndAgain() throws Exception {
        var home = new Home(directory.resolve("home"));
        for (var start = 1; start <= 2; start++) {
            assertThatCode(() -> Baseline.check(home)).doesNotThrowAnyException();
            OwnPostgres.start(home).close();
        }
        assertThat(home.hasData()).isTrue();
        assertThatCode(() -> Baseline.check(home)).doesNotThrowAnyException();
    }

    @Test
    void anEmptyDatabaseAndOneOfOurTablesAreTaken() throws SQLException {
        for (var url : new String[] {OwnDatabase.empty(), OwnDatabase.fresh()}) {
            try (var database = connect(url)) {
                assertThatCode(() -> Baseline.check(database)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aStartOnADatabaseOfBeforeEndsWithTheSentence() throws Exception {
        var url = OwnDatabase.empty();
        try (var database = connect(url);
                var statement = database.createStatement()) {
            statement.execute("create schema sesame");
            statement.execute("create table sesame.flyway_schema_history as"
                    + " select 'V001__accounts.sql' as script, 'SQL' as type, true as success");
            var log = directory.resolve("sesame.log").toFile();
            try (var node = new Node(url, log)) {
                assertThat(node.isUp()).isFalse();
            }
            assertThat(Files.readString(log.toPath())).contains(SENTENCE).doesNotContain("Caused by");
            try (var rows = statement.executeQuery("select string_agg(schemaname || '.' || tablename, ' ') from"
                    + " pg_tables where schemaname not in ('pg_catalog', 'information_schema')")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("sesame.flyway_schema_history");
            }
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private String backup(Home home) {
        var said = new ByteArrayOutputStream();
        var code = new HomeCommand(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        "backup",
                        directory.resolve("sauvegarde").toString(),
                        "--sesame.home=" + home.directory())
                .carryOut();
        assertThat(code).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Each file with its content, rights and the time of its last change. */
    private static Map<String, String> files(Path directory) throws IOException {
        var found = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            for (var path : paths.toList()) {
                var content = Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path));
                found.put(
                        path.toString(),
                        Files.getPosixFilePermissions(path) + " " + Files.getLastModifiedTime(path) + " " + content);
            }
        }
        return found;
    }
}
