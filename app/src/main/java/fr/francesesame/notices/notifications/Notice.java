package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one person was told of one milestone. */
record Notice(
        long id,
        String username,
        String reference,
        Milestone milestone,
        Audience audience,
        @Nullable String goods,
        @Nullable String bcp,
        @Nullable Instant appointmentAt,
        Instant at,
        @Nullable Instant readAt) {

    boolean isUnread() {
        return readAt == null;
    }
}
