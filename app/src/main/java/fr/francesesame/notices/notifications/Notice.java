package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.UriUtils.encodePathSegment;

import fr.francesesame.terms.Milestone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told of one milestone; {@code reference}: of the formality, or the number of a thread that is about none;
 * {@code thread}: its number where it is news of one, {@code about}: what that is called.
 */
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
        @Nullable Instant readAt,
        @Nullable String thread,
        @Nullable String about) {

    Notice(
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
        this(id, username, reference, milestone, audience, goods, bcp, appointmentAt, at, readAt, null, null);
    }

    /** Where what it tells of is read. */
    String path() {
        return thread == null
                ? "/dossiers/" + encodePathSegment(reference, UTF_8)
                : (isOfRequest() ? "/assistance/demandes/" : "/messagerie/") + encodePathSegment(thread, UTF_8);
    }

    /** Of a request for assistance, not of a thread of messages. */
    boolean isOfRequest() {
        return NoticeKind.of(milestone) == NoticeKind.ASSISTANCE;
    }

    boolean isUnread() {
        return readAt == null;
    }
}
