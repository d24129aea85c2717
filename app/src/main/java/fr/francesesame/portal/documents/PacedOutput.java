package fr.francesesame.portal.documents;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Goes on as long as its reader keeps some pace: thirty seconds, and a second more for each 8 kB that have gone. */
final class PacedOutput extends FilterOutputStream {

    private static final long GRACE = Duration.ofSeconds(30).toNanos();
    private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / 8192;

    private final long begun = System.nanoTime();
    private long written;

    PacedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        written += length;
        if (System.nanoTime() - begun > GRACE + written * NANOS_A_BYTE) {
            throw new IOException("the reader of a download is too slow");
        }
    }
}
