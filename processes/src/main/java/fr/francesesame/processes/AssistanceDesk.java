package fr.francesesame.processes;

/** Requests for assistance by their number, as the desk that answers them works on them. Every call joins the caller's transaction. */
public interface AssistanceDesk {

    /** Group of those who answer. */
    String SUPPORT = "support-desk";

    /** Gives the desk its task. */
    void open(String request);

    /** The person has written: goes on where that was awaited, or reopens a closed request; false where neither is so. */
    boolean written(String request);

    /** The person asks for nothing any more; false where nothing runs. */
    boolean withdrawn(String request);
}
