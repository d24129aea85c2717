package fr.francesesame.notifications;

import java.time.OffsetDateTime;
import java.util.List;

/** A notice as pages and programs show it; {@code when}: the same time in French words. */
record NoticeView(
        long id,
        String reference,
        String milestone,
        String title,
        String body,
        OffsetDateTime at,
        String when,
        boolean unread,
        List<DeliveryView> deliveries) {

    /** {@code text}: French sentence part such as « E-mail : envoyé ». */
    record DeliveryView(String channel, DeliveryState state, String text, boolean failed) {}
}
