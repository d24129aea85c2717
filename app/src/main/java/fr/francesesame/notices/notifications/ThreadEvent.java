package fr.francesesame.notices.notifications;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a thread of messages, or to a request for assistance, by its number; {@code subject}: what its writer calls it; {@code reference}: the formality
 * that it is about, null where it is about none; {@code post}: where it is answered, null for all posts.
 */
public record ThreadEvent(
        String number,
        String subject,
        @Nullable Reference reference,
        @Nullable BorderPost post,
        Milestone milestone,
        Instant at) {}
