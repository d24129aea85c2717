package fr.francesesame.processes;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The times that run for a formality, so that the demonstration can show what follows when they are over. In its profile only. */
public interface Deadlines {

    /** Of its process, of those it has called and of its booking; a suspended formality has none that runs. */
    List<Deadline> of(Reference reference);

    /** The time is over now; empty where it does not run for that formality. Joins the caller's transaction. */
    Optional<Deadline> bringForward(Reference reference, String id);

    /** {@code name}: what the diagram calls the end of that time. */
    record Deadline(String id, String name, Instant dueAt) {}
}
