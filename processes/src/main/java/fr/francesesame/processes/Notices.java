package fr.francesesame.processes;

/** Starts the delivery of one notice outside the window (SMS, e-mail); the engine's job executor is its outbox. */
public interface Notices {

    /** Joins the caller's transaction: the delivery exists if and only if the fact does. */
    void deliver(String deliveryId);

    /** A provider says afterwards that what it took did not arrive: another channel is looked for. Joins the caller's transaction. */
    void failedAfterwards(String deliveryId);
}
