package fr.francesesame.appointments.book;

import fr.francesesame.processes.ports.Appointments.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of an appointment, while a step writes it. */
final class Draft {

    private final Appointment before;
    private State state;
    private String bcp;
    private String kind;
    private int minutes;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private boolean flagged;
    private int noShows;
    private int places;
    private boolean inTurn;
    private int sequence;
    private @Nullable StatedReason cancelledFor;
    private @Nullable String redirectedTo;

    Draft(Appointment before) {
        this.before = before;
        state = before.state();
        bcp = before.bcp();
        kind = before.kind();
        minutes = before.minutes();
        startsAt = before.startsAt();
        endsAt = before.endsAt();
        flagged = before.flagged();
        noShows = before.noShows();
        places = before.places();
        inTurn = before.inTurn();
        sequence = before.sequence();
        cancelledFor = before.cancelledFor();
        redirectedTo = before.redirectedTo();
    }

    /** A state that calendars show, so that they take it over. */
    Draft become(State next) {
        state = next;
        sequence++;
        return this;
    }

    Draft at(Reception reception) {
        bcp = reception.bcp();
        startsAt = reception.startsAt();
        endsAt = reception.endsAt();
        inTurn = reception.inTurn();
        return this;
    }

    /** Its time is gone; so many containers are still to be presented. */
    Draft missed(int containers) {
        startsAt = null;
        endsAt = null;
        noShows++;
        places = containers;
        return this;
    }

    Draft post(String code) {
        bcp = code;
        return this;
    }

    Draft inTurn(boolean oneAfterTheOther) {
        inTurn = oneAfterTheOther;
        return this;
    }

    Draft places(int containers) {
        places = containers;
        return this;
    }

    Draft checks(String name, int length) {
        kind = name;
        minutes = length;
        return this;
    }

    Draft flagged(boolean mark) {
        flagged = mark;
        return this;
    }

    Draft cancelledFor(StatedReason reason) {
        cancelledFor = reason;
        return this;
    }

    Draft redirectedTo(String post) {
        redirectedTo = post;
        return this;
    }

    Change happened(AppointmentEvent event) {
        return new Change(before, written(), List.of(event));
    }

    Appointment written() {
        return new Appointment(
                before.id(),
                before.consignment(),
                state,
                bcp,
                before.service(),
                kind,
                minutes,
                startsAt,
                endsAt,
                flagged,
                noShows,
                places,
                inTurn,
                sequence,
                cancelledFor,
                redirectedTo);
    }
}
