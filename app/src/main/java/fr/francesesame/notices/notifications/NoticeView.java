package fr.francesesame.notices.notifications;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as pages and programs show it; {@code thread}: the number of the thread of messages that it is of; {@code when}: the same time
 * in French words.
 */
record NoticeView(
        long id,
        String reference,
        @Nullable String thread,
        String milestone,
        String title,
        String body,
        OffsetDateTime at,
        String when,
        boolean unread,
        List<DeliveryView> deliveries) {

    /**
     * {@code text}: such as « E-mail : envoyé »; {@code since}: in French words; {@code reason}: why the last attempt failed, or
     * why a second channel was tried.
     */
    record DeliveryView(
            String channel, DeliveryState state, String text, String since, @Nullable String reason, boolean failed) {}
}
