package fr.francesesame.processes;

import java.util.Map;
import java.util.Set;

/**
 * A task of a diagram that a partner system carries out. It waits in the engine under the name of the partner until one of the
 * places at that partner is free; while the partner is talked to, no transaction is open and no thread of the engine is held.
 */
public interface PartnerTask {

    /** The partners, as the diagram names them (topics). */
    Set<String> partners();

    /** Talks to the partner. A {@link fr.francesesame.processes.ports.PartnerFault} where it did not do what it was asked for. */
    void carryOut(Work work);

    /** What is to be kept in the transaction that ends the task. */
    default void concluded(Work work) {}

    /** {@code subject}: business key of the process; of one subject a partner is told one thing at a time. */
    record Work(String subject, Map<String, Object> variables) {}
}
