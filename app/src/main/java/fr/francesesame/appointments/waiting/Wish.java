package fr.francesesame.appointments.waiting;

import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody waits for a place, or for an earlier one. The last three are null until a place is offered. Days are those of the post. */
record Wish(
        UUID id,
        AppointmentId appointment,
        LocalDate fromDay,
        LocalDate toDay,
        State state,
        @Nullable String offerId,
        @Nullable Instant offerUntil,
        @Nullable Instant offeredStart) {

    enum State {
        WAITING,
        OFFERED,
        TAKEN,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    boolean isOffered() {
        return state == State.OFFERED;
    }

    boolean isOpen() {
        return state == State.OFFERED || state == State.WAITING;
    }
}
