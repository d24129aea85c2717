package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** In the session of somebody who has given the right password and owes the second factor: good for ten minutes. */
record PendingSignIn(String username, Instant since) implements Serializable {

    private static final String ATTRIBUTE = "sesame.pendingSignIn";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    static Optional<PendingSignIn> in(HttpSession session, Instant now) {
        return Optional.ofNullable((PendingSignIn) session.getAttribute(ATTRIBUTE))
                .filter(pending -> pending.since().plus(LIFETIME).isAfter(now));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
