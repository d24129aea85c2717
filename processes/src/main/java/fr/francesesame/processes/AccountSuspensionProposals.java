package fr.francesesame.processes;

/** An agent proposes, a supervisor decides. Joins the caller's transaction. */
public interface AccountSuspensionProposals {

    /** Group that decides. */
    String SUPERVISORS = "supervisors";

    void propose(String suspension);

    /** Lifts a suspension that holds; false where none waits for it. */
    boolean reinstate(String suspension);
}
