package fr.francesesame.notifications;

import java.time.Instant;

/** A provider asks to be left alone until a moment that it names itself (HTTP 429 with Retry-After). */
class Busy extends ChannelDown {

    private final transient Instant until;

    Busy(String message, Instant until) {
        super(message);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
