package fr.francesesame.appointments.visits;

import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking in the words of its page; {@code minutes} in all; {@code early}: its time lies before the goods are expected; {@code elsewhere}: its post is not designated for them; {@code answerBy}: until when a proposal waits for its answer. */
public record AppointmentView(
        AppointmentId id,
        State state,
        String post,
        String kind,
        int minutes,
        int places,
        boolean inTurn,
        @Nullable Instant startsAt,
        @Nullable String when,
        @Nullable String arrival,
        boolean early,
        boolean flagged,
        boolean elsewhere,
        @Nullable String answerBy,
        int noShows,
        boolean mayAct,
        List<ServedFormality> formalities) {

    /** Value of the parameter {@code mode}: several containers come one after the other at one place. */
    public static final String IN_TURN = "tour";

    /** Key of the state's name. */
    public String stateKey() {
        return "appointments.state." + state;
    }

    /** Key of the kind's name. */
    public String kindKey() {
        return "appointments.kind." + kind;
    }

    /** Whether the operator is to act. */
    public boolean waitsForOperator() {
        return state == State.REQUESTED || state == State.PROPOSED;
    }

    /** Bootstrap colour of the state: yellow where the operator has to act. */
    public String colour() {
        return switch (state) {
            case REQUESTED, PROPOSED -> "warning";
            case CHOSEN -> "info";
            case CONFIRMED, HONOURED -> "success";
            case CANCELLED -> "secondary";
        };
    }
}
