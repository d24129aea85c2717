package fr.francesesame.goods.checks;

import fr.francesesame.foundation.uploads.CleanFile;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;

/** The operator's right to be heard before a refusal (Reg. (EU) 2017/625 art 66(3)). */
public interface Hearings {

    /** As many documents as an operator can give in one hearing. */
    int MOST_FILES = 10;

    /** Whether a refusal is drafted and the operator's observations are awaited. */
    boolean isOpen(Reference reference);

    /** Keeps a document that the operator gives; false where no hearing is open any more, or it holds as many as it can. */
    boolean join(Reference reference, CleanFile file, String username);

    /** Keeps the observations and tells the process; false where no hearing is open any more. */
    boolean give(Reference reference, String text, String username);

    List<Observation> of(Reference reference);

    /** What operators gave in the hearings of the formality, {@link Joined#place()}: id of the refusal. */
    List<Joined> files(Reference reference);

    record Observation(long refusal, Instant at, String username, String text) {}
}
