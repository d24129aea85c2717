package fr.francesesame.processes.ports;

/** What persons ask about their data (GDPR arts 15 to 21); known to the process by its id only. */
public interface PersonRequests {

    /** DGDDI is the single point of contact and informs DGAL, the other controller. */
    void informDgal(String request);

    /** Tells the person what was answered, where he can be reached by e-mail. */
    void tell(String request);

    /** Does what was granted: erasure, limitation, objection. Asked twice, it does it once. */
    void apply(String request);
}
