package fr.francesesame.processes;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;

/**
 * Opens formalities and tells them what happened outside. Every call joins the caller's transaction. A fact that nobody
 * waits for changes nothing and answers false.
 */
public interface Formalities {

    /** Whether a process exists for this type; the others are stored and shown until theirs exists. */
    boolean handles(FormalityType type);

    /** Starts the formality's process; the facts are read through the ports. No second one while one runs. */
    boolean open(Reference reference, FormalityType type);

    boolean isRunning(Reference reference);

    /** An agent has ended it: whatever its register says, no process begins until an agent reopens it. */
    boolean isEnded(Reference reference);

    /** A newer version of the CHED, status still open: checks begin again, the appointment stays. */
    boolean modified(Reference reference);

    /** TRACES NT has decided, or confirmed what we had sent. */
    boolean decided(Reference reference);

    /** Cancelled or deleted by its author. */
    boolean withdrawn(Reference reference);

    /** Replaced by another reference. */
    boolean replaced(Reference reference);

    /** Decided or withdrawn without a process of ours (first seen at its end, or of a type not carried yet): customs is to be told. */
    void concludedOutside(Reference reference);

    /** The operator has given his observations on a drafted refusal. */
    boolean observationsGiven(Reference reference);

    /** The operator has proposed how to put goods right that do not meet a marketing standard. */
    boolean puttingRightProposed(Reference reference);

    /** The operator has asked for a second expert opinion on a refusal (2017/625 art 35): the time to execute the measure is extended, once. */
    boolean secondOpinionAsked(Reference reference);
}
