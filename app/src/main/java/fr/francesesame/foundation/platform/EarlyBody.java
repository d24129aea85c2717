package fr.francesesame.foundation.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The beginning of a body, read before anything else is done for its request; what is longer comes after it. */
final class EarlyBody implements InputBuffer {

    private static final int BEGINNING = 256 * 1024;

    private final TimedBody body;
    private ByteBuffer beginning = ByteBuffer.allocate(0);

    EarlyBody(TimedBody body) {
        this.body = body;
    }

    /** Reads what is small as a whole, and of the rest a quarter of a megabyte. */
    void read(Request request) throws IOException {
        var kept = new ByteArrayOutputStream();
        var reader = new Reader();
        request.setInputBuffer(body);
        while (kept.size() < BEGINNING && request.doRead(reader) >= 0) {
            var part = reader.getByteBuffer();
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            kept.writeBytes(bytes);
        }
        beginning = ByteBuffer.wrap(kept.toByteArray());
        request.setInputBuffer(this);
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        if (beginning.hasRemaining()) {
            var given = beginning;
            beginning = ByteBuffer.allocate(0);
            reader.setByteBuffer(given);
            return given.remaining();
        }
        return body.isFinished() ? -1 : body.doRead(reader);
    }

    @Override
    public int available() {
        return beginning.hasRemaining() ? beginning.remaining() : body.available();
    }

    /** Where Tomcat puts a part that has come. */
    private static final class Reader implements ApplicationBufferHandler {

        private ByteBuffer part = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            part = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return part;
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException("parts are handed over as they are");
        }
    }
}
