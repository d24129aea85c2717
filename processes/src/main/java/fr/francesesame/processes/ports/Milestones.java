package fr.francesesame.processes.ports;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;

/** Where a process states a fact; who is told, and how, is decided elsewhere. */
public interface Milestones {

    /** In the caller's transaction: the timeline and the in-app notices are written with it or not at all. */
    void reached(Reference reference, Milestone milestone);
}
