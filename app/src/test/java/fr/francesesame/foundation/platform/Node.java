package fr.francesesame.foundation.platform;

import fr.francesesame.FranceSesame;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One Sésame in a JVM of its own. */
public final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    /** {@code settings}: beyond those that each node of a test has, as {@code --name=value}. */
    public Node(String database, File log, String... settings) throws IOException {
        this(
                log,
                Map.of(),
                Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=trial",
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres"),
                        Stream.of(settings)));
    }

    private Node(File log, Map<String, String> environment, Stream<String> settings) throws IOException {
        this.port = freePort();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-cp",
                classes,
                FranceSesame.class.getName(),
                "--server.port=" + port,
                "--sesame.demonstration.simulator=false");
        var builder = new ProcessBuilder(Stream.concat(command, settings).toList())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(environment);
        this.process = builder.start();
    }

    /** With a PostgreSQL of its own under that directory, in a locale without accents. */
    public static Node atHome(Path home, File log) throws IOException {
        return new Node(log, Map.of("LC_ALL", "C"), Stream.of("--sesame.home=" + home));
    }

    /** Whether it came up. */
    public boolean isUp() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (health() == 200) {
                return true;
            }
            Thread.sleep(250);
        }
        return false;
    }

    public int port() {
        return port;
    }

    private int health() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri("/actuator/health")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public String bring(String ched) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/api/v1/ched"))
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(ched)));
    }

    /** Without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> take(String ched) {
        return http.sendAsync(
                signed(HttpRequest.newBuilder(uri("/api/v1/ched"))
                        .header("Content-Type", "application/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(ched))),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** 0 where nobody answered. */
    public int status(String path) throws InterruptedException {
        try {
            return http.send(signed(HttpRequest.newBuilder(uri(path))), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(signed(request), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static HttpRequest signed(HttpRequest.Builder request) {
        var credentials = "traces:Sesame-2026-Demo!";
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + basic).build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .completeOnTimeout(null, 60, java.util.concurrent.TimeUnit.SECONDS)
                .thenApply(ended -> ended != null)
                .join()) {
            process.destroyForcibly();
        }
    }
}
