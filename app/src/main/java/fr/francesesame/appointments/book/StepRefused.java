package fr.francesesame.appointments.book;

import fr.francesesame.appointments.refusals.BookingChanged;

/** An appointment, as it stands, does not take this step. */
public class StepRefused extends BookingChanged {

    private final Why why;

    StepRefused(Why why) {
        this.why = why;
    }

    /** What stands against it. */
    public Why why() {
        return why;
    }

    /** What stands against a step. */
    public enum Why {
        /** It is honoured or cancelled. */
        OVER,
        /** No time is chosen or proposed. */
        NO_TIME,
        /** A time is set already. */
        HAS_TIME,
        /** No time is firm. */
        NOT_CONFIRMED,
        /** No time waits for the operator's answer. */
        NOT_PROPOSED,
        /** Another time than the one that was seen waits for the answer. */
        OTHER_TIME
    }
}
