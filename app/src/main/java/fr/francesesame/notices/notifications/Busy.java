package fr.francesesame.notices.notifications;

import java.time.Instant;

/** Not before a moment: the provider names it (HTTP 429 with Retry-After), or all who may talk to it at once are doing so. */
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
