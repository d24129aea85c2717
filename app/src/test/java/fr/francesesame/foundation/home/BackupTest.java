package fr.francesesame.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What the command backs up while everything goes on, the other command restores, whole or not at all. */
class BackupTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    private Path home;
    private Path other;
    private Path file;

    @BeforeEach
    void paths() {
        home = directory.resolve("ici");
        other = directory.resolve("ailleurs");
        file = directory.resolve("sauvegarde.sesame");
    }

    @Test
    void aBackupMadeUnderWritingHasEverythingThatWasCommittedBeforeIt() throws Exception {
        var before = new AtomicInteger();
        var written = new AtomicInteger();
        var enough = new AtomicBoolean();
        try (var lock = HomeLock.take(home);
                var postgres = OwnPostgres.start(new Home(home))) {
            assertThat(lock).isNotNull();
            someTables(postgres, Baseline.FIRST);
            var writing = CompletableFuture.runAsync(() -> write(postgres, written, enough));
            await().until(() -> written.get() > 50);
            before.set(written.get());
            assertThat(command("backup", file.toString(), home))
                    .startsWith("0 ")
                    .contains("Sauvegarde faite", "ni la clé sesame.secrets-key ni le mot de passe");
            enough.set(true);
            writing.join();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(written.get()).isGreaterThan(before.get());

        assertThat(command("restore", file.toString(), other)).startsWith("0 ").contains("Sauvegarde restaurée");
        assertThat(new Home(other).password()).doesNotExist();
        try (var restored = OwnPostgres.start(new Home(other))) {
            var count = Integer.parseInt(OwnPostgresTest.ask(restored, "select count(*)::text from fact"));
            assertThat(count).isBetween(before.get(), written.get());
            assertThat(OwnPostgresTest.ask(restored, "select max(number)::text from fact"))
                    .isEqualTo(String.valueOf(count));
            assertThat(OwnPostgresTest.ask(restored, "select sum(length(filling))::text from ballast"))
                    .isEqualTo("6400000");
            assertThat(restored.password())
                    .isNotEqualTo(new DatabasePassword(new Home(home)).read().orElseThrow());
        }
    }

    @Test
    void whileSesameIsStoppedItWorksAsWellAndTheOldBaseIsPutAside() throws Exception {
        made(Baseline.FIRST);
        assertThat(command("backup", file.toString(), home)).startsWith("1 ").contains("existe déjà");
        for (var nowhere : new Path[] {
            directory.resolve("nulle/part"), new Home(home).data().resolve("copie")
        }) {
            assertThat(command("backup", nowhere.toString(), home))
                    .startsWith("1 ")
                    .contains("ne peut être écrit");
        }
        try (var postgres = OwnPostgres.start(new Home(home))) {
            OwnPostgresTest.execute(postgres, "insert into fact values (1000000)");
        }
        assertThat(command("restore", file.toString(), home)).startsWith("1 ").contains("Il y a déjà une base");
        assertThat(command("restore", file.toString(), home, "--replace"))
                .startsWith("0 ")
                .contains("L’ancienne base a été mise de côté");
        try (var postgres = OwnPostgres.start(new Home(home))) {
            assertThat(OwnPostgresTest.ask(postgres, "select count(*)::text from fact"))
                    .isEqualTo("0");
        }
        try (var aside = Files.list(home)) {
            assertThat(aside.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.matches("postgresql\\.\\d{8}-\\d{6}"))
                    .anyMatch(name -> name.matches("postgresql\\.password\\.\\d{8}-\\d{6}"))
                    .doesNotContain("postgresql.restoring");
        }
    }

    @Test
    void whatIsNoWholeBackupIsRefusedAndNothingIsTouched() throws Exception {
        made(Baseline.FIRST);
        var whole = Files.readAllBytes(file);
        var damaged = directory.resolve("abimee");
        for (var at : new int[] {whole.length / 3, whole.length / 2, whole.length - 30}) {
            var changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(damaged, changed);
            assertThat(command("restore", damaged.toString(), other))
                    .startsWith("1 ")
                    .contains("endommagé");
        }
        for (var length : new int[] {whole.length / 2, whole.length - 1, whole.length - 9, 40}) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThat(command("restore", damaged.toString(), other)).startsWith("1 ");
        }
        for (var content : new String[] {"", "pas une sauvegarde", "PGDMP"}) {
            Files.writeString(damaged, content);
            assertThat(command("restore", damaged.toString(), other)).startsWith("1 ");
        }
        assertThat(other.resolve("postgresql")).doesNotExist();
        assertThat(other.resolve("postgresql.restoring")).doesNotExist();
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws Exception {
        made(Baseline.FIRST, "V999__later.sql");
        assertThat(command("restore", file.toString(), other))
                .startsWith("1 ")
                .contains("version plus récente", "V999__later.sql");
    }

    @Test
    void aBackupOfBeforeTheFirstReleaseIsRefused() throws Exception {
        made("V001__accounts.sql");
        assertThat(command("restore", file.toString(), other))
                .startsWith("1 ")
                .contains("d’avant la première version publiée");
        assertThat(other.resolve("postgresql")).doesNotExist();
    }

    @Test
    void whoAsksWronglyIsToldHow() throws Exception {
        assertThat(command("backup", file.toString(), home)).startsWith("1 ").contains("Aucune base");
        assertThat(command("restore", file.toString(), home)).startsWith("1 ").contains("n’existe pas");
        assertThat(command("sauvegarder", file.toString(), home))
                .startsWith("2 ")
                .contains("Usage");
        assertThat(command("backup", "", home)).startsWith("2 ");
        assertThat(command("backup", file.toString(), home, "--spring.datasource.url=jdbc:postgresql://localhost/x"))
                .startsWith("2 ")
                .contains("pg_dump");
        assertThat(HomeCommand.run("--server.port=8080")).isEmpty();
        Files.writeString(file, "x");
        try (var running = HomeLock.take(home)) {
            assertThat(running).isNotNull();
            assertThat(command("restore", file.toString(), home))
                    .startsWith("1 ")
                    .contains("arrêtez-le");
        }
    }

    private void made(String... migrations) throws Exception {
        try (var postgres = OwnPostgres.start(new Home(home))) {
            someTables(postgres, migrations);
        }
        assertThat(command("backup", file.toString(), home)).startsWith("0 ");
    }

    private static void someTables(OwnPostgres postgres, String... migrations) throws SQLException, IOException {
        OwnPostgresTest.execute(
                postgres,
                """
                create schema sesame;
                create table sesame.flyway_schema_history as
                    select script, 'SQL' as type, true as success from unnest(string_to_array('%s', ' ')) as script;
                create table fact (number int);
                create table ballast as select repeat(md5(n::text), 10) as filling from generate_series(1, 20000) n;
                """
                        .formatted(String.join(" ", migrations)));
    }

    private static void write(OwnPostgres postgres, AtomicInteger written, AtomicBoolean enough) {
        try (var connection = OwnPostgresTest.connect(postgres);
                var insert = connection.prepareStatement("insert into fact values (?)")) {
            while (!enough.get()) {
                insert.setInt(1, written.get() + 1);
                insert.executeUpdate();
                written.incrementAndGet();
            }
        } catch (SQLException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The exit code, a space, and what was said. */
    private static String command(String word, String file, Path home, String... options) {
        var said = new ByteArrayOutputStream();
        var words = file.isEmpty() ? new String[] {word} : new String[] {word, file};
        var all = java.util.stream.Stream.of(words, options, new String[] {"--sesame.home=" + home})
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        var code = new HomeCommand(new PrintStream(said, true, StandardCharsets.UTF_8), all).carryOut();
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
