package fr.francesesame.processes.ports;

/** Requests for assistance by their number, as their process tells of them. */
public interface AssistanceRequests {

    /** What the person has written has been taken in: the desk is to answer, and the person reads how to follow the request. */
    void acknowledge(String request);

    /** The desk asks the person something before it can answer. */
    void tellQuestion(String request);

    /** The desk has answered, which closes the request; the person may reopen it for a time. */
    void tellAnswer(String request);

    /** The person has not said what the desk has asked for. */
    void closeUnanswered(String request);

    /** The time to reopen it is over. */
    void archive(String request);
}
