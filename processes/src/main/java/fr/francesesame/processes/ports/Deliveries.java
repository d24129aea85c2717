package fr.francesesame.processes.ports;

/** Sends one notice through one channel; the process {@code notification-delivery} calls it. */
public interface Deliveries {

    /**
     * Sends through the first channel of the delivery. {@link Refused} where that channel will never take it (no such
     * number…); any other exception is a passing fault, tried again later.
     */
    void send(String deliveryId) throws Refused;

    /** Whether another channel is left for a delivery whose first one refused it. */
    boolean hasFallback(String deliveryId);

    /** Sends through the second channel. */
    void sendFallback(String deliveryId) throws Refused;

    /** No channel took it: kept as failed, visible to the person and to agents. */
    void gaveUp(String deliveryId);

    /** The channel refuses this delivery for good. */
    class Refused extends Exception {
        public Refused(String message) {
            super(message);
        }
    }
}
