package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.book.StatedReason;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * What an agent does with a booking: puts another time to the operator in the place of a confirmed one, which holds unless the operator
 * answers otherwise; cancels one that has a time.
 */
@Service
class AgentBookings {

    private final BookedAppointments appointments;
    private final Placement placement;
    private final ListeningProcess process;
    private final Contention contention;
    private final FollowedPost followed;

    AgentBookings(
            BookedAppointments appointments,
            Placement placement,
            ListeningProcess process,
            Contention contention,
            FollowedPost followed) {
        this.appointments = appointments;
        this.placement = placement;
        this.process = process;
        this.contention = contention;
        this.followed = followed;
    }

    /** False where that time's last place is gone; the confirmed time then stays. */
    boolean propose(AppointmentId appointment, Instant startsAt, StatedReason reason, String username) {
        return contention.settle(() -> moved(appointments.locked(appointment), startsAt, reason, username));
    }

    /** Its place is free again; the operator reads why and chooses another time. */
    void cancel(AppointmentId appointment, StatedReason reason, String username) {
        contention.settle(() -> {
            var cancelled = appointments.save(appointments.locked(appointment).cancel(reason), username);
            process.cancelled(appointment);
            return cancelled;
        });
    }

    private boolean moved(Appointment booked, Instant startsAt, StatedReason reason, String username) {
        var there = followed.of(booked);
        var change = booked.move(there.receivedAt(startsAt), reason);
        if (!placement.place(there, startsAt)) {
            return false;
        }
        appointments.save(change, username);
        process.slotProposed(booked.id());
        return true;
    }
}
