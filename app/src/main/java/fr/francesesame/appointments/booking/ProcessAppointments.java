package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.goods.checks.WantedContainers;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book as the processes use it. Asked twice for the same thing, it does it once. */
@Service
@Transactional
class ProcessAppointments implements Appointments {

    private final BookedAppointments appointments;
    private final BookingFormalities formalities;
    private final Journal journal;
    private final JointBookings joint;
    private final WantedContainers containers;
    private final Posts posts;
    private final FollowedPost followed;

    ProcessAppointments(
            BookedAppointments appointments,
            BookingFormalities formalities,
            Journal journal,
            JointBookings joint,
            WantedContainers containers,
            Posts posts,
            FollowedPost followed) {
        this.followed = followed;
        this.containers = containers;
        this.posts = posts;
        this.appointments = appointments;
        this.formalities = formalities;
        this.journal = journal;
        this.joint = joint;
    }

    @Override
    public Optional<Booking> of(Reference reference) {
        return appointments.of(reference).stream()
                .filter(Appointment::isLive)
                .map(Appointment::asBooking)
                .findFirst();
    }

    @Override
    public Booking booking(AppointmentId appointment) {
        return booked(appointment).asBooking();
    }

    private Appointment booked(AppointmentId appointment) {
        return appointments
                .find(appointment)
                .orElseThrow(() -> new IllegalArgumentException("no appointment " + appointment));
    }

    @Override
    public Booking request(Reference reference, String kind, int minutes) {
        return of(reference).orElseGet(() -> open(reference, kind, minutes));
    }

    @Override
    public List<Reference> served(AppointmentId appointment) {
        return formalities.references(appointment);
    }

    @Override
    public void confirmed(AppointmentId appointment) {
        appointments.save(appointments.locked(appointment).confirm(), null);
    }

    @Override
    public void cancelled(AppointmentId appointment) {
        var booked = appointments.locked(appointment);
        if (booked.isLive()) {
            appointments.save(booked.cancel(), null);
        }
    }

    @Override
    public void honoured(AppointmentId appointment) {
        appointments.save(appointments.locked(appointment).honour(), null);
    }

    @Override
    public void missed(AppointmentId appointment) {
        var booked = appointments.locked(appointment);
        var containers = containersOf(formalities.references(appointment));
        appointments.save(booked.miss(followed.of(booked).bcp(), containers), null);
    }

    @Override
    public int noShows(AppointmentId appointment) {
        return booked(appointment).noShows();
    }

    @Override
    public int wanted(Reference reference) {
        return containers.open(reference).size();
    }

    /** The day before means the same clock time at the post, also where the clock changes in between. */
    @Override
    public Reminders reminders(AppointmentId appointment) {
        var booked = booked(appointment);
        var start = Objects.requireNonNull(booked.startsAt());
        var eve = start.atZone(posts.zone(booked.post())).minusDays(1).toInstant();
        var soon = start.minus(Duration.ofHours(2));
        var now = Instant.now();
        return new Reminders(eve, eve.isAfter(now), soon, soon.isAfter(now));
    }

    @Override
    public void flagged(AppointmentId appointment) {
        appointments.save(appointments.locked(appointment).flag(), null);
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {
        for (var booked :
                appointments.of(replaced).stream().filter(Appointment::isLive).toList()) {
            appointments.locked(booked.id());
            formalities.remove(booked.id(), replaced);
            formalities.add(booked.id(), replacing);
            formalities.presentedIs(booked.id(), replacing);
            journal.changed(booked.id());
        }
    }

    /** The last formality stays on record: nobody is left to wait for the booking, and its cancellation is told to that one. */
    @Override
    public boolean left(AppointmentId appointment, Reference reference) {
        appointments.locked(appointment);
        var servesAnother = formalities.references(appointment).stream().anyMatch(other -> !other.equals(reference));
        if (servesAnother) {
            formalities.remove(appointment, reference);
        }
        journal.changed(appointment);
        return servesAnother;
    }

    private Booking open(Reference reference, String kind, int minutes) {
        var where = formalities
                .presentation(reference)
                .orElseThrow(() -> new IllegalStateException(reference + " has no post or no competent service yet"));
        return joint.joined(reference, where, kind, minutes).orElseGet(() -> openOwn(reference, where, kind, minutes));
    }

    /** One place where the inspector has named no containers. */
    private int containersOf(List<Reference> references) {
        return references.stream()
                .mapToInt(reference -> containers.open(reference).size())
                .reduce(1, Math::max);
    }

    private Booking openOwn(Reference reference, Presentation where, String kind, int minutes) {
        var id = new AppointmentId(UUID.randomUUID());
        var booked = Appointment.requested(id, where, kind, minutes).ofPlaces(containersOf(List.of(reference)));
        appointments.insert(booked);
        formalities.add(id, reference);
        journal.changed(id);
        return booked.asBooking();
    }
}
