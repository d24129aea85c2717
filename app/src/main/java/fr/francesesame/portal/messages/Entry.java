package fr.francesesame.portal.messages;

import fr.francesesame.terms.ControlService;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing written or done in a thread; {@code person}: the account, null for the platform; {@code service}: for which an agent acted;
 * {@code to…}: to whom the thread went; {@code postal…}: the letter that answers.
 */
record Entry(
        long id,
        String thread,
        EntryKind kind,
        Side side,
        @Nullable String person,
        @Nullable ControlService service,
        @Nullable String body,
        Target to,
        @Nullable LocalDate postalOn,
        @Nullable String postalReference,
        Instant at) {

    /** Whoever a thread goes to: a colleague, or a service at a post. */
    record Target(@Nullable String username, @Nullable ControlService service, @Nullable String post) {

        static final Target NOBODY = new Target(null, null, null);
    }

    boolean isText() {
        return body != null;
    }
}
