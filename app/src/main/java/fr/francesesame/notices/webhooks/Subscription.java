package fr.francesesame.notices.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One system that is told. {@code siren}: the company whose formalities it hears of; {@code owner}: the account that subscribed,
 * null once it is gone; {@code restsUntil}: nothing is tried before, since calls go unanswered.
 */
record Subscription(
        UUID id,
        String siren,
        @Nullable String owner,
        URI url,
        Set<Topic> topics,
        State state,
        int failures,
        @Nullable Instant restsUntil,
        Instant createdAt) {

    enum State {
        ACTIVE,
        SUSPENDED
    }

    /** What the subscription is called on pages. */
    public String host() {
        return url.getHost();
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
