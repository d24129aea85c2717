package fr.francesesame.checks;

import fr.francesesame.checks.Refusals.Refusal;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refusals as the people concerned read them, from the project on which they are heard to the measure that is ordered. */
public interface RefusalSheet {

    /** All that were drafted for the formality, also for its earlier versions, the newest first. */
    List<Refused> of(Reference reference);

    default Optional<Refused> find(Reference reference, long id) {
        return of(reference).stream().filter(refused -> refused.id() == id).findFirst();
    }

    enum State {
        /** A project: the operator is heard. */
        HEARING,
        /** A project: the operator was heard, or has let the time pass. */
        HEARD,
        /** Decided, and not yet confirmed by the register. */
        DECIDED,
        /** Ordered: the measure is due. */
        ORDERED,
        /** The goods were admitted after all. */
        WITHDRAWN,
        /** The certificate was modified since. */
        SUPERSEDED,
        /** The formality ended in another way before the decision. */
        LAPSED
    }

    /**
     * {@code version}: of the certificate that was judged; {@code found}: organism or substance in one sentence; {@code
     * conclusion} and {@code answer}: what was decided after the hearing, and why; {@code executeBy}: end of the time for the
     * measure; who drafted and decided is not told.
     */
    record Refused(
            long id,
            int version,
            State state,
            Refusal refusal,
            @Nullable String found,
            @Nullable String urgency,
            Instant draftedAt,
            @Nullable String conclusion,
            @Nullable String answer,
            @Nullable Instant decidedAt,
            @Nullable Instant orderedAt,
            @Nullable Instant executeBy) {

        /** A refusal, and no longer a project of one. */
        public boolean isDecided() {
            return state == State.DECIDED || state == State.ORDERED;
        }
    }
}
