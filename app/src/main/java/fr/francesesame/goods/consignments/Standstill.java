package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Reference;

/** What is awaited of a formality that an agent has suspended. Every call joins the caller's transaction. */
public interface Standstill {

    /** {@code what}: what the agents may do, in French; what the process awaits is kept meanwhile. */
    void stop(Reference reference, String what);

    /** What the process awaits is awaited again. */
    void goOn(Reference reference);
}
