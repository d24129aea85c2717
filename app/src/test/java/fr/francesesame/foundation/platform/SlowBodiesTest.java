package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Callers who do not finish what they began keep nobody else out. */
@SesameTest
class SlowBodiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext application;

    private final List<Socket> open = new ArrayList<>();

    @Test
    void fourHundredUnfinishedBodiesKeepNobodyOut() throws Exception {
        for (var number = 0; number < 400; number++) {
            begin(
                    number % 2 == 0
                            ? "POST /connexion HTTP/1.1\r\n"
                                    + "Host: localhost\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 1000\r\n\r\n"
                                    + "username="
                            : "POST /api/v1/simulations HTTP/1.1\r\n"
                                    + "Host: localhost\r\n"
                                    + "Content-Type: application/json\r\n"
                                    + "Transfer-Encoding: chunked\r\n\r\n"
                                    + "5;x");
        }
        assertThat(RawCall.send(
                        healthPort(), "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(SignedIn.as(port, "importateur01").get("/suivi").uri().getPath())
                .isEqualTo("/suivi");
        await().atMost(PATIENCE).until(this::areAllClosed);
    }

    @Test
    void aBodyThatTricklesIsToldSoAndCutOff() throws Exception {
        var slow = begin("POST /api/v1/simulations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> isCutOff(slow, " "));
    }

    @Test
    void headersThatTrickleAreCutOff() throws Exception {
        var slow = begin("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> isCutOff(slow, "x"));
    }

    @Test
    void aLargeBodyThatComesInTimeIsRead() throws Exception {
        var body = "{\"lines\":[{\"cn\":\"08051022\",\"origin\":\"MA\"}],\"x\":\"" + "y".repeat(600_000) + "\"}";
        var answer = RawCall.send(
                port,
                "POST /api/v1/simulations HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Connection: close\r\n"
                        + "Content-Type:"
                        + " application/json\r\n"
                        + "Content-Length:"
                        + " " + body.length() + "\r\n\r\n" + body);
        assertThat(answer).matches("(?s)HTTP/1.1 (200|400|413).*");
    }

    @Test
    void theConnectorOfHealthAnswersNothingElse() throws Exception {
        assertThat(RawCall.send(healthPort(), RawCall.request("GET /connexion")))
                .startsWith("HTTP/1.1 404");
    }

    private int healthPort() {
        var server = (TomcatWebServer) application.getWebServer();
        return server.getTomcat().getService().findConnectors()[1].getLocalPort();
    }

    private Socket begin(String bytes) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(1);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        open.add(socket);
        return socket;
    }

    private boolean areAllClosed() {
        return open.stream().allMatch(socket -> isCutOff(socket, ""));
    }

    /** Whether the server has closed; sends some more otherwise. */
    private static boolean isCutOff(Socket socket, String more) {
        try {
            socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }
}
