package fr.francesesame.processes.ports;

/** Suspension of an account for false or outdated declarations; known to the process by its id only. */
public interface AccountSuspensions {

    /** From now on the account cannot sign in, and its sessions and tokens end. */
    void suspend(String suspension);

    void tellSuspended(String suspension);

    void reinstate(String suspension);

    void tellReinstated(String suspension);
}
