package fr.francesesame.portal.documents;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An S3Proxy of our own on loopback, which keeps its objects in a directory; it has one bucket. */
record RunningS3Proxy(Process process, int port) implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/s3proxy.jar");

    static RunningS3Proxy start(Path directory) throws IOException {
        Files.createDirectory(directory.resolve("pieces"));
        var port = RunningClamd.freePort();
        var settings = Files.write(
                directory.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=sesame",
                        "s3proxy.credential=only-in-tests",
                        "jclouds.provider=filesystem",
                        "jclouds.filesystem.basedir=" + directory));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(), "-jar", PROGRAM.toString(), "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("s3proxy.log").toFile())
                .start();
        await().atMost(1, MINUTES).until(() -> isListening(port));
        return new RunningS3Proxy(process, port);
    }

    BucketSettings settings() {
        return new BucketSettings(
                "pieces", URI.create("http://127.0.0.1:" + port), "eu-west-3", "sesame", "only-in-tests");
    }

    private static boolean isListening(int port) {
        try (var open = new Socket("127.0.0.1", port)) {
            return open.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
