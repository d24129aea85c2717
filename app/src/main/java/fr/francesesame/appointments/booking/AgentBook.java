package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.book.StatedReason;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * What an agent does with a booking: puts another time to the operator in the place of a confirmed one, which holds unless he answers
 * otherwise; cancels one that has a time.
 */
@Service
class AgentBook {

    private final AppointmentRows rows;
    private final Placement placement;
    private final Bookings processes;
    private final Journal journal;
    private final Contention contention;
    private final FollowedPost followed;
    private final Cancellation cancellation;

    AgentBook(
            AppointmentRows rows,
            Placement placement,
            Bookings processes,
            Journal journal,
            Contention contention,
            FollowedPost followed,
            Cancellation cancellation) {
        this.followed = followed;
        this.cancellation = cancellation;
        this.rows = rows;
        this.placement = placement;
        this.processes = processes;
        this.journal = journal;
        this.contention = contention;
    }

    /** False where that time's last place is gone; the confirmed time then stays. */
    boolean propose(AppointmentId appointment, Instant startsAt, StatedReason reason, String username) {
        return contention.settle(() -> proposed(followed.of(rows.locked(appointment)), startsAt, reason, username));
    }

    /** Its place is free again; the operator reads why and chooses another time. */
    void cancel(AppointmentId appointment, StatedReason reason, String username) {
        contention.settle(() -> cancelled(rows.locked(appointment), reason, username));
    }

    private boolean cancelled(BookedAppointment booked, StatedReason reason, String username) {
        if (!booked.isLive() || booked.startsAt() == null || !cancellation.byPost(booked, reason, username)) {
            throw new BookingChanged();
        }
        return true;
    }

    private boolean proposed(BookedAppointment booked, Instant startsAt, StatedReason reason, String username) {
        if (booked.state() != State.CONFIRMED) {
            throw new BookingChanged();
        }
        if (!placement.place(booked, startsAt, State.PROPOSED)) {
            return false;
        }
        journal.write(booked, "agentMoved", startsAt, reason, username);
        if (!processes.slotProposed(booked.id())) {
            throw new BookingChanged();
        }
        return true;
    }
}
