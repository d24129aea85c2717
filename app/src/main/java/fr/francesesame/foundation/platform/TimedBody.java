package fr.francesesame.foundation.platform;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/** A body that has to come at some pace: ten seconds and a second more for each 8 kB that have come, ten minutes at most. */
final class TimedBody implements InputBuffer {

    private static final long GRACE = Duration.ofSeconds(10).toNanos();
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / 8192;

    private final InputBuffer body;
    private final ReadingPlaces places;
    private final long most;
    private final long begun = System.nanoTime();
    private long read;
    private boolean finished;

    /** {@code most}: bytes that it may have, whatever it says of its length. */
    TimedBody(InputBuffer body, ReadingPlaces places, long most) {
        this.body = body;
        this.places = places;
        this.most = most;
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        if (System.nanoTime() - deadline() > 0) {
            throw new BodyRefused(HttpStatus.REQUEST_TIMEOUT);
        }
        var place = places.take(begun, deadline());
        try {
            var count = body.doRead(reader);
            finished = count < 0;
            read += Math.max(count, 0);
            if (read > most) {
                throw new BodyRefused(HttpStatus.PAYLOAD_TOO_LARGE);
            }
            return count;
        } finally {
            places.leave(place);
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    boolean isFinished() {
        return finished;
    }

    private long deadline() {
        return begun + Math.min(GRACE + read * NANOS_A_BYTE, LONGEST);
    }
}
