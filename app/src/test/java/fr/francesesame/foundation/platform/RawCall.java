package fr.francesesame.foundation.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A call as bytes, sound or not; and what comes back until the server closes. */
final class RawCall {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawCall() {}

    static String send(int port, String bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return read(socket);
        }
    }

    /** A request without a body that ends its connection. */
    static String request(String line, String... headers) {
        var all =
                new StringBuilder(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n");
        for (var header : headers) {
            all.append(header).append("\r\n");
        }
        return all.append("\r\n").toString();
    }

    /** A request with the body « hello ». */
    static String post(String path, String... headers) {
        return request("POST " + path, headers).replaceFirst("\r\n\r\n$", "\r\nContent-Length: 5\r\n\r\nhello");
    }

    static String read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException closed) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
