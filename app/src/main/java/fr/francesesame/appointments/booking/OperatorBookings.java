package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.places.Seating;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** What an operator does with a booking. The process hears of it in the same transaction; where nobody listens any more, nothing is done. */
@Service
public class OperatorBookings {

    private final BookedAppointments appointments;
    private final Seating seating;
    private final ListeningProcess process;
    private final Contention contention;
    private final FollowedPost followed;

    OperatorBookings(
            BookedAppointments appointments,
            Seating seating,
            ListeningProcess process,
            Contention contention,
            FollowedPost followed) {
        this.appointments = appointments;
        this.seating = seating;
        this.process = process;
        this.contention = contention;
        this.followed = followed;
    }

    /** Chooses a time, or another one; false where its last place is gone. */
    public boolean choose(AppointmentId appointment, Instant startsAt, String username) {
        return choose(appointment, startsAt, false, username);
    }

    /** {@code inTurn}: the containers come one after the other at one place, not each at a place of its own. */
    public boolean choose(AppointmentId appointment, Instant startsAt, boolean inTurn, String username) {
        return contention.settle(() -> chosen(appointments.locked(appointment), startsAt, inTurn, username));
    }

    /** Accepts the proposal that was seen, not one that has come since. */
    public void accept(AppointmentId appointment, Instant startsAt, String username) {
        contention.settle(() -> accepted(appointments.locked(appointment), startsAt, username));
    }

    /** Gives it up; its place is free for others. */
    public void cancel(AppointmentId appointment, String username) {
        contention.settle(() -> {
            var cancelled = appointments.save(appointments.locked(appointment).cancel(), username);
            process.cancelled(appointment);
            return cancelled;
        });
    }

    private boolean chosen(Appointment booked, Instant startsAt, boolean inTurn, String username) {
        var there = followed.of(booked.presented(inTurn));
        var change = booked.choose(there.receivedAt(startsAt));
        if (startsAt.equals(booked.startsAt()) && there.bcp().equals(booked.bcp())) {
            return booked.state() != State.PROPOSED || accepted(booked, startsAt, username);
        }
        if (!seating.take(there, startsAt)) {
            return false;
        }
        appointments.save(change, username);
        process.slotChosen(booked.id());
        return true;
    }

    private boolean accepted(Appointment booked, Instant startsAt, String username) {
        appointments.save(booked.accept(startsAt), username);
        process.proposalAccepted(booked.id());
        return true;
    }
}
