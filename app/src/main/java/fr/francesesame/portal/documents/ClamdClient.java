package fr.francesesame.portal.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a ClamAV daemon: INSTREAM, each piece behind its length, a length of zero at the end, then one line of answer (clamd(8)). */
final class ClamdClient implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdClient.class);

    private static final int CONNECT_MILLIS = 2000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;

    ClamdClient(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Verdict scan(InputStream content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, socket.getOutputStream());
            return verdict(answer(socket.getInputStream()));
        } catch (IOException away) {
            LOG.warn("The scanner of documents does not answer: {}", away.toString());
            return Verdict.SILENT;
        }
    }

    private static void send(InputStream content, OutputStream to) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to, PIECE + Integer.BYTES));
        out.write(COMMAND);
        var piece = new byte[PIECE];
        for (var read = content.read(piece); read > 0; read = content.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream from) throws IOException {
        return new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(BEFORE + "OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            return Verdict.found(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        LOG.warn("The scanner of documents did not say whether a file does harm: {}", answer);
        return Verdict.SILENT;
    }
}
