package fr.francesesame.processes.ports;

import java.time.Instant;

/** Sends one notice through one channel; the process {@code notification-delivery} calls it. */
public interface Deliveries {

    /**
     * Sends through the first channel of the delivery. {@link Refused} where that channel will never take it (no such
     * number…), {@link Postponed} where its moment has not come; any other exception is a passing fault, tried again later.
     */
    void send(String deliveryId) throws Refused, Postponed;

    /** Whether another channel is left for a delivery whose first one refused it. */
    boolean hasFallback(String deliveryId);

    /** Sends through the second channel. */
    void sendFallback(String deliveryId) throws Refused, Postponed;

    /** No channel took it: kept as failed, visible to the person and to agents. */
    void gaveUp(String deliveryId);

    /** The channel refuses this delivery for good. */
    class Refused extends Exception {
        public Refused(String message) {
            super(message);
        }
    }

    /** Not now: the reader's quiet hours, his digest, or a provider that asked for patience. */
    class Postponed extends Exception {

        private final transient Instant until;

        public Postponed(Instant until) {
            super("à partir de " + until);
            this.until = until;
        }

        /** When to try again. */
        public Instant until() {
            return until;
        }
    }
}
