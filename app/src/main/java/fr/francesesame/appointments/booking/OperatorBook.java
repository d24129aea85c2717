package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.places.AnimalsFirst;
import fr.francesesame.appointments.places.BookingRules;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** What an operator does with a booking. The process hears of it in the same transaction; where nobody listens any more, nothing is done. */
@Service
public class OperatorBook {

    private final AppointmentRows rows;
    private final Placement placement;
    private final Cancellation cancellation;
    private final Bookings processes;
    private final Journal journal;
    private final Contention contention;
    private final AnimalsFirst animals;
    private final BookingRules rules;
    private final Waiting waiting;
    private final FollowedPost followed;

    OperatorBook(
            AppointmentRows rows,
            Placement placement,
            Cancellation cancellation,
            Bookings processes,
            Journal journal,
            Contention contention,
            AnimalsFirst animals,
            BookingRules rules,
            Waiting waiting,
            FollowedPost followed) {
        this.followed = followed;
        this.rules = rules;
        this.waiting = waiting;
        this.rows = rows;
        this.placement = placement;
        this.cancellation = cancellation;
        this.processes = processes;
        this.journal = journal;
        this.contention = contention;
        this.animals = animals;
    }

    /** Chooses a time, or another one; false where its last place is gone. */
    public boolean choose(AppointmentId appointment, Instant startsAt, String username) {
        return choose(appointment, startsAt, false, username);
    }

    /** {@code inTurn}: the containers come one after the other at one place, not each at a place of its own. */
    public boolean choose(AppointmentId appointment, Instant startsAt, boolean inTurn, String username) {
        return contention.settle(() -> chosen(live(appointment).presented(inTurn), startsAt, username));
    }

    /** Accepts the proposal he saw, not one that has come since. */
    void accept(AppointmentId appointment, Instant startsAt, String username) {
        contention.settle(() -> accepted(live(appointment), startsAt, username));
    }

    public void cancel(AppointmentId appointment, String username) {
        contention.settle(() -> cancelled(live(appointment), username));
    }

    private boolean chosen(BookedAppointment booked, Instant startsAt, String username) {
        var there = followed.of(booked);
        var moves = !there.bcp().equals(booked.bcp());
        if (startsAt.equals(booked.startsAt()) && !moves) {
            return booked.state() != State.PROPOSED || accepted(booked, startsAt, username);
        }
        rules.check(there, startsAt);
        if (!placement.place(there, startsAt, State.CHOSEN) && !animals.seat(there, startsAt)) {
            return false;
        }
        if (moves) {
            waiting.left(booked);
        } else {
            waiting.chosen(booked);
        }
        journal.write(there, booked.startsAt() == null ? "chosen" : "moved", startsAt, username);
        return heard(processes.slotChosen(booked.id()));
    }

    private boolean accepted(BookedAppointment booked, Instant startsAt, String username) {
        if (booked.state() != State.PROPOSED || booked.endsAt() == null || !startsAt.equals(booked.startsAt())) {
            throw new BookingChanged();
        }
        rows.timed(booked.id(), State.CONFIRMED, startsAt, booked.endsAt());
        journal.write(booked, "accepted", startsAt, username);
        return heard(processes.proposalAccepted(booked.id()));
    }

    private boolean cancelled(BookedAppointment booked, String username) {
        return heard(cancellation.byOperator(booked, username));
    }

    private BookedAppointment live(AppointmentId appointment) {
        var booked = rows.locked(appointment);
        if (!booked.isLive()) {
            throw new BookingChanged();
        }
        return booked;
    }

    private static boolean heard(boolean byTheProcess) {
        if (!byTheProcess) {
            throw new BookingChanged();
        }
        return true;
    }
}
