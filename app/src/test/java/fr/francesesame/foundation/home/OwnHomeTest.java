package fr.francesesame.foundation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.foundation.platform.Node;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The whole Sésame on a home of its own, in a locale that knows no accents: its PostgreSQL dies, is saved and restored elsewhere. */
class OwnHomeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void itOutlivesItsDatabaseAndIsWholeAgainElsewhere() throws Exception {
        var home = directory.resolve("ici");
        var other = directory.resolve("ailleurs");
        var log = directory.resolve("sesame.log").toFile();
        var file = directory.resolve("sauvegarde");
        String before;
        try (var node = Node.atHome(home, log)) {
            assertThat(node.isUp()).as(log.toString()).isTrue();
            saysAccents(log);
            var killed = serverOf(home);
            killed.destroyForcibly();
            outlives(node, home, killed);
            before = node.get("/api/v1/formalities");
            assertThat(HomeCommand.run("backup", file.toString(), "--sesame.home=" + home))
                    .hasValue(0);
        }
        assertThat(HomeCommand.run("restore", file.toString(), "--sesame.home=" + other))
                .hasValue(0);
        try (var again = Node.atHome(other, new File(log.getPath() + ".2"))) {
            assertThat(again.isUp()).isTrue();
            assertThat(again.get("/api/v1/formalities")).isEqualTo(before);
        }
    }

    private static void saysAccents(File log) throws IOException {
        await().atMost(PATIENCE).until(() -> Files.readString(log.toPath()).contains("http://127.0.0.1"));
        assertThat(new String(Files.readAllBytes(log.toPath()), StandardCharsets.UTF_8))
                .contains("Sésame")
                .doesNotContain("S?same", "\uFFFD");
    }

    private static ProcessHandle serverOf(Path home) throws IOException {
        var pid = Files.readAllLines(home.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Whoever asks meanwhile waits or is told to come back, and never that anything failed. */
    private static void outlives(Node node, Path home, ProcessHandle killed) {
        var statuses = new HashSet<Integer>();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    var status = node.status("/api/v1/formalities");
                    statuses.add(status);
                    return status == 200 && !serverOf(home).equals(killed);
                });
        assertThat(statuses).isSubsetOf(200, 503);
    }
}
