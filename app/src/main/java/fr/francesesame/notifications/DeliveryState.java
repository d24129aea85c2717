package fr.francesesame.notifications;

/** Where the delivery of one e-mail or SMS stands. */
public enum DeliveryState {
    PENDING,
    SENT,
    DELIVERED,
    FAILED,
    FALLBACK_SENT;

    /** The news has left: sending again would say it twice. */
    boolean isSent() {
        return this == SENT || this == DELIVERED || this == FALLBACK_SENT;
    }
}
