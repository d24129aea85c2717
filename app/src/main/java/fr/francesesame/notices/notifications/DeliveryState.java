package fr.francesesame.notices.notifications;

/** Where the delivery of one e-mail or SMS stands. A report of its arrival may come or not: SENT is not DELIVERED. */
public enum DeliveryState {
    PENDING,
    SENT,
    DELIVERED,
    FAILED,
    FALLBACK_SENT,
    FALLBACK_DELIVERED;

    /** The news has left: sending again would say it twice. */
    boolean isSent() {
        return this != PENDING && this != FAILED;
    }
}
