package fr.francesesame.goods.checks;

import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.LocalDate;
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
        /** Decided, and the register does not take it: the inspector takes it up. */
        RETURNED,
        /** Ordered: the measure is due. */
        ORDERED,
        /** Ordered, and carried out. */
        EXECUTED,
        /** Was ordered, and holds no longer: the certificate was modified, or another decision taken since. */
        OVERTURNED,
        /** Decided, refused by the register, and taken back by the inspector, who decides anew. */
        TAKEN_BACK,
        /** The goods were admitted after all. */
        WITHDRAWN,
        /** The certificate was modified since. */
        SUPERSEDED,
        /** The formality ended, or was decided, in another way. */
        LAPSED;

        /** What is said of the goods that it names is said of them now. */
        boolean isStanding() {
            return this == HEARING || this == HEARD || this == DECIDED || this == RETURNED || isOrdered();
        }

        /** The register has confirmed it: the goods that it names are refused. */
        public boolean isOrdered() {
            return this == ORDERED || this == EXECUTED;
        }
    }

    /**
     * {@code version}: of the certificate that was judged; {@code found}: organism or substance in one sentence; {@code
     * conclusion} and {@code answer}: what was decided after the hearing, and why; {@code executeBy}: end of the time for the
     * measure, {@code executedOn}: day on which it was carried out; who drafted and decided is not told.
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
            @Nullable Instant executeBy,
            @Nullable LocalDate executedOn) {

        /** A refusal that holds, and no longer a project of one. */
        public boolean isDecided() {
            return state == State.DECIDED || state.isOrdered();
        }

        boolean refuses(int line) {
            return state.isStanding()
                    && (refusal.lines().isEmpty() || refusal.lines().contains(line));
        }
    }
}
