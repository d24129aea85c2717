package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.StatedReason;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspector's hand on a booking. Putting another time to the operator frees the one that was chosen. */
@Service
@Transactional
class InspectorBookings implements InspectorAppointments {

    private final BookedAppointments appointments;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final FollowedPost followed;

    InspectorBookings(
            BookedAppointments appointments, FreeTimes freeTimes, Placement placement, FollowedPost followed) {
        this.followed = followed;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.placement = placement;
    }

    @Override
    public List<Instant> freeTimes(AppointmentId appointment, int atMost) {
        return appointments
                .find(appointment)
                .map(followed::of)
                .map(booked -> freeTimes.first(booked, atMost))
                .orElse(List.of());
    }

    @Override
    public boolean propose(AppointmentId appointment, Instant startsAt, String reason, String words) {
        var stated = StatedReason.of(reason, words);
        var booked = appointments.locked(appointment);
        var there = followed.of(booked);
        if (!booked.isLive() || !placement.place(there, startsAt)) {
            return false;
        }
        appointments.save(booked.propose(there.receivedAt(startsAt), stated), null);
        return true;
    }
}
