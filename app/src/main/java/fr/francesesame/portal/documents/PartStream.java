package fr.francesesame.portal.documents;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Parts one behind the other; each is fetched when it is wanted, and only one is held. */
final class PartStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = new byte[0];
    private int no;
    private int at;

    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() {
        if (at == part.length) {
            part = parts.apply(no++).orElse(new byte[0]);
            at = 0;
        }
        return part.length == 0;
    }
}
