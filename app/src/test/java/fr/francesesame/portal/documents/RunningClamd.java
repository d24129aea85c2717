package fr.francesesame.portal.documents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A ClamAV daemon of our own on loopback, whose database is one signature. */
record RunningClamd(Process process, int port) implements AutoCloseable {

    static RunningClamd start(Path program, Path directory) throws IOException {
        var database = Files.createDirectories(directory.resolve("signatures"));
        Files.writeString(
                database.resolve("sesame.ndb"),
                "Sesame.Test.Eicar:0:*:" + hex("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") + "\n");
        var port = freePort();
        var settings = Files.write(
                directory.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + directory,
                        "StreamMaxLength 25M"));
        var process = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        return new RunningClamd(process, port);
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
