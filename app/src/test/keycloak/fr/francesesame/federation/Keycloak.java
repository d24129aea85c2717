package fr.francesesame.people.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A real Keycloak beside the test: one realm, one client, one person and what is claimed of her companies. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Keycloak start(String realm) {
        try (var free = new ServerSocket(0)) {
            var home = Path.of(System.getProperty("keycloak.home"));
            var imported = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imported.resolve("realm.json"), realm, StandardCharsets.UTF_8);
            var port = free.getLocalPort();
            free.close();
            var command = new ProcessBuilder(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-port=" + port);
            command.redirectErrorStream(true).redirectOutput(home.resolve("keycloak.log").toFile());
            var keycloak = new Keycloak(command.start(), port);
            Awaitility.await().atMost(PATIENCE).until(keycloak::answers);
            return keycloak;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/douane";
    }

    private boolean answers() throws InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
