package fr.francesesame.processes;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;

/** Stops a formality where it stands, lets it go on, ends it. Joins the caller's transaction; false: nothing of it was running. */
public interface FormalitySuspensions {

    /**
     * Nothing of the formality moves any more: no task, no timer, no message. A time that was booked for it alone is given back
     * first; a booking that serves other formalities too is flagged.
     */
    boolean suspend(Reference reference);

    /** Goes on, and is told in order what came meanwhile. */
    boolean resume(Reference reference);

    /** Ends by an end of its own: the booking is left, the consignment and customs are told. */
    boolean end(Reference reference);

    /** Begins anew after having been ended. */
    boolean reopen(Reference reference, FormalityType type);
}
