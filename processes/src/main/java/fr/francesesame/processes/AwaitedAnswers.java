package fr.francesesame.processes;

/** Answers that operators wait for in threads of messages, by the number of the thread. Every call joins the caller's transaction. */
public interface AwaitedAnswers {

    /** An operator has written: the thread finds its service, and the time to answer begins. Does nothing where an answer is awaited already. */
    void await(String thread);

    /** The service has answered; false where no answer was awaited. */
    boolean answered(String thread);

    /** The thread is closed: no answer is awaited any more; false where none was. */
    boolean closed(String thread);
}
