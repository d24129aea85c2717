package fr.francesesame.notices.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that stands where a test puts it, and runs otherwise. */
class Hours extends Clock {

    private volatile @Nullable Instant stopped;

    void stop(String at) {
        stopped = Instant.parse(at);
    }

    void run() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        var at = stopped;
        return at == null ? Instant.now(Clock.systemUTC()) : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
