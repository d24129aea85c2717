package fr.francesesame.processes;

/** Starts the delivery of one notice outside the window (SMS, e-mail); the engine's job executor is its outbox. */
public interface Notices {

    /** Joins the caller's transaction: the delivery exists if and only if the fact does. */
    void deliver(String deliveryId);
}
