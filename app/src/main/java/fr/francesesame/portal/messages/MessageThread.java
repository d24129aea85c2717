package fr.francesesame.portal.messages;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.MessageTopic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread of messages by its number. {@code reference}: the formality that it is about, null in general; {@code siret}: the establishment in
 * whose name it was opened, or to which the service writes; {@code box}: where it is answered; {@code dueAt}: until when, while the service is
 * awaited; {@code lastOfOperator}, {@code lastOfService}: the newest entry of either side.
 */
record MessageThread(
        String number,
        @Nullable String reference,
        @Nullable String siret,
        MessageTopic topic,
        String subject,
        Box box,
        @Nullable String takenBy,
        boolean closed,
        Awaits awaits,
        @Nullable Instant dueAt,
        Instant openedAt,
        Instant changedAt,
        long changeNo,
        long lastOfOperator,
        long lastOfService) {

    /**
     * A service at a post; {@code post} null: at all posts; {@code routed}: agents have been at it, no table moves it any more; {@code reason},
     * {@code law}: why it lies there.
     */
    record Box(
            ControlService service,
            @Nullable String post,
            boolean routed,
            @Nullable String reason,
            @Nullable String law) {}

    boolean isOverdueAt(Instant now) {
        return !closed && awaits == Awaits.SERVICE && dueAt != null && dueAt.isBefore(now);
    }

    /** The newest entry that somebody of that side has to read. */
    long lastFor(Side side) {
        return side == Side.OPERATOR ? lastOfService : lastOfOperator;
    }
}
