package fr.francesesame.notices.notifications;

import fr.francesesame.processes.ports.Deliveries.Refused;

/**
 * Sends one message at once, outside any notice: what accounts live by. {@link Refused} where the address will never take it,
 * {@link Unreachable} where the provider does not answer for the moment.
 */
public interface DirectMessages {

    /** {@code id}: makes the message recognisable as a repeat. */
    void mail(String id, String to, String subject, String text, String html) throws Refused;

    /** {@code to}: E.164, or as people write it in France. */
    void sms(String to, String text) throws Refused;

    /** The provider does not answer; a later try may succeed. The message is a French sentence. */
    class Unreachable extends RuntimeException {
        public Unreachable(String message) {
            super(message);
        }
    }
}
