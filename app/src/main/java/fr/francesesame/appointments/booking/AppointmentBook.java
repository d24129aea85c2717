package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.book.FollowedPost;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.Places;
import fr.francesesame.appointments.waiting.Waiting;
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
class AppointmentBook implements Appointments {

    private final AppointmentRows rows;
    private final BookingFormalities formalities;
    private final Places places;
    private final Journal journal;
    private final JointBookings joint;
    private final WantedContainers containers;
    private final Waiting waiting;
    private final Posts posts;
    private final FollowedPost followed;

    AppointmentBook(
            AppointmentRows rows,
            BookingFormalities formalities,
            Places places,
            Journal journal,
            JointBookings joint,
            WantedContainers containers,
            Waiting waiting,
            Posts posts,
            FollowedPost followed) {
        this.followed = followed;
        this.containers = containers;
        this.waiting = waiting;
        this.posts = posts;
        this.rows = rows;
        this.formalities = formalities;
        this.places = places;
        this.journal = journal;
        this.joint = joint;
    }

    @Override
    public Optional<Booking> of(Reference reference) {
        return rows.of(reference).stream()
                .filter(BookedAppointment::isLive)
                .map(BookedAppointment::asBooking)
                .findFirst();
    }

    @Override
    public Booking booking(AppointmentId appointment) {
        return booked(appointment).asBooking();
    }

    private BookedAppointment booked(AppointmentId appointment) {
        return rows.find(appointment).orElseThrow(() -> new IllegalArgumentException("no appointment " + appointment));
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
        var booked = rows.locked(appointment);
        if (booked.startsAt() == null || !booked.isLive()) {
            throw new IllegalStateException("no time to confirm for appointment " + appointment);
        }
        rows.timed(
                appointment,
                State.CONFIRMED,
                booked.startsAt(),
                booked.startsAt().plus(booked.length()));
        journal.changed(appointment);
    }

    @Override
    public void cancelled(AppointmentId appointment) {
        var booked = rows.locked(appointment);
        if (booked.isLive()) {
            places.free(appointment);
            rows.state(appointment, State.CANCELLED);
            waiting.left(booked);
            journal.write(booked, "cancelled", null);
        }
    }

    @Override
    public void honoured(AppointmentId appointment) {
        if (rows.locked(appointment).startsAt() == null) {
            throw new IllegalStateException("no time was set for appointment " + appointment);
        }
        rows.state(appointment, State.HONOURED);
        waiting.left(booked(appointment));
        journal.changed(appointment);
    }

    @Override
    public void missed(AppointmentId appointment) {
        var booked = rows.locked(appointment);
        if (booked.startsAt() != null) {
            places.free(appointment);
            rows.missed(appointment, containersOf(formalities.references(appointment)));
            rows.presented(appointment, booked.inTurn(), followed.of(booked).bcp());
            journal.changed(appointment);
        }
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
        rows.locked(appointment);
        rows.flagged(appointment);
        journal.changed(appointment);
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {
        for (var booked :
                rows.of(replaced).stream().filter(BookedAppointment::isLive).toList()) {
            rows.locked(booked.id());
            formalities.remove(booked.id(), replaced);
            formalities.add(booked.id(), replacing);
            formalities.presentedIs(booked.id(), replacing);
            journal.changed(booked.id());
        }
    }

    /** The last formality stays on record: nobody is left to wait for the booking, and its cancellation is told to that one. */
    @Override
    public boolean left(AppointmentId appointment, Reference reference) {
        rows.locked(appointment);
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
        var booked = BookedAppointment.requested(id, where, kind, minutes).ofPlaces(containersOf(List.of(reference)));
        rows.insert(booked);
        formalities.add(id, reference);
        journal.changed(id);
        return booked.asBooking();
    }
}
