package fr.francesesame.notices.notifications;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a notice is about: the formality at the time of the milestone. */
record Subject(
        @Nullable ControlService service,
        @Nullable BorderPost post,
        @Nullable String goods,
        @Nullable Instant arrival) {

    private static final Duration NEAR = Duration.ofHours(24);

    /** The goods are on the quay, or almost: whoever is told late pays for their waiting. */
    boolean isUrgentAt(Instant moment) {
        return arrival != null && Duration.between(moment, arrival).abs().compareTo(NEAR) <= 0;
    }
}
