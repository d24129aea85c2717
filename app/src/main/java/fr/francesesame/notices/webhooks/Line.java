package fr.francesesame.notices.webhooks;

import java.util.UUID;

/** The queue of one formality for one subscription. Calls that are only a test stand in a line of their own. */
record Line(UUID subscription, String reference) {

    static Line ofTests(UUID subscription) {
        return new Line(subscription, "test");
    }
}
