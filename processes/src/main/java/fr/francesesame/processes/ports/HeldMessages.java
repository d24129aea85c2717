package fr.francesesame.processes.ports;

import fr.francesesame.terms.Reference;
import java.util.List;

/** What a suspended formality was told meanwhile, kept in order: the engine passes nothing on to an instance that stands. */
public interface HeldMessages {

    /** Whether an agent has suspended the formality. */
    boolean isSuspended(Reference reference);

    /** Whether an agent has ended the formality: no message opens it again. */
    boolean isEnded(Reference reference);

    void hold(Reference reference, String message);

    /** Gives back what was held, oldest first, and forgets it. */
    List<String> release(Reference reference);
}
