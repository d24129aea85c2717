package fr.francesesame.notices.webhooks;

import java.util.UUID;

/** The queue of one formality for one subscription. Calls that are only a test stand in a line of their own. */
record EventQueue(UUID subscription, String reference) {

    static EventQueue ofTests(UUID subscription) {
        return new EventQueue(subscription, "test");
    }
}
