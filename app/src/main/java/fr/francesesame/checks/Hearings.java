package fr.francesesame.checks;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;

/** The operator's right to be heard before a refusal (Reg. (EU) 2017/625 art 66(3)). */
public interface Hearings {

    /** Whether a refusal is drafted and the operator's observations are awaited. */
    boolean isOpen(Reference reference);

    /** Keeps the observations and tells the process; false where no hearing is open any more. */
    boolean give(Reference reference, String text, String username);

    List<Observation> of(Reference reference);

    record Observation(Instant at, String username, String text) {}
}
