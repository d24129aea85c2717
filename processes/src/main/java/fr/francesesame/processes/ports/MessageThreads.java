package fr.francesesame.processes.ports;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.terms.Reference;
import java.time.Instant;

/** Threads of messages, as the process of an awaited answer asks for them. */
public interface MessageThreads {

    MessageRouting.Facts facts(String thread);

    /** Keeps the service, the post and why; returns until when the service is to answer. */
    Instant route(String thread, Decided<MessageRouting.Outcome> decided);

    /** The threads about a formality go on with the one that replaces it. */
    void moved(Reference replaced, Reference replacing);

    /** The time to answer is over: the service and its supervisors are told, once. */
    void overdue(String thread);
}
