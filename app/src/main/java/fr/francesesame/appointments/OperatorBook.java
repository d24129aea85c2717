package fr.francesesame.appointments;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator does with a booking. The process hears of it in the same transaction; where nobody listens any more, nothing is done. */
@Service
@Transactional
class OperatorBook {

    private final AppointmentRows rows;
    private final Placement placement;
    private final Places places;
    private final Bookings processes;
    private final Journal journal;

    OperatorBook(AppointmentRows rows, Placement placement, Places places, Bookings processes, Journal journal) {
        this.rows = rows;
        this.placement = placement;
        this.places = places;
        this.processes = processes;
        this.journal = journal;
    }

    /** Chooses a time, or another one; false where its last place is gone. */
    boolean choose(AppointmentId appointment, Instant startsAt, String username) {
        var booked = live(appointment);
        if (startsAt.equals(booked.startsAt())) {
            return chooseAgain(booked, startsAt, username);
        }
        if (!placement.place(booked, startsAt, State.CHOSEN)) {
            return false;
        }
        journal.write(booked, booked.startsAt() == null ? "chosen" : "moved", startsAt, username);
        heard(processes.slotChosen(appointment));
        return true;
    }

    /** Accepts the proposal he saw, not one that has come since. */
    void accept(AppointmentId appointment, Instant startsAt, String username) {
        var booked = live(appointment);
        if (booked.state() != State.PROPOSED || booked.endsAt() == null || !startsAt.equals(booked.startsAt())) {
            throw new BookingChanged();
        }
        rows.timed(appointment, State.CONFIRMED, startsAt, booked.endsAt());
        journal.write(booked, "accepted", startsAt, username);
        heard(processes.proposalAccepted(appointment));
    }

    void cancel(AppointmentId appointment, String username) {
        var booked = live(appointment);
        places.free(appointment);
        rows.state(appointment, State.CANCELLED);
        journal.write(booked, "cancelled", username);
        heard(processes.cancelled(appointment));
    }

    private boolean chooseAgain(BookedAppointment booked, Instant startsAt, String username) {
        if (booked.state() == State.PROPOSED) {
            accept(booked.id(), startsAt, username);
        }
        return true;
    }

    private BookedAppointment live(AppointmentId appointment) {
        var booked = rows.locked(appointment);
        if (!booked.isLive()) {
            throw new BookingChanged();
        }
        return booked;
    }

    private static void heard(boolean byTheProcess) {
        if (!byTheProcess) {
            throw new BookingChanged();
        }
    }
}
