package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.Journal;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.places.FreedPlaces;
import fr.francesesame.appointments.places.Places;
import fr.francesesame.decisions.OfferDeadline;
import fr.francesesame.processes.ports.WaitingList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers free places to those who wait, in the order in which they asked; a place is held for one of them at a time. */
@Service
@Transactional
class OfferedPlaces implements WaitingList {

    private final WaitingEntries waitingEntries;
    private final BookedAppointments appointments;
    private final FreeTimes freeTimes;
    private final Competence competence;
    private final Places places;
    private final FreedPlaces freed;
    private final OfferDeadline deadline;
    private final Journal journal;

    OfferedPlaces(
            WaitingEntries waitingEntries,
            BookedAppointments appointments,
            FreeTimes freeTimes,
            Competence competence,
            Places places,
            FreedPlaces freed,
            OfferDeadline deadline,
            Journal journal) {
        this.waitingEntries = waitingEntries;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.competence = competence;
        this.places = places;
        this.freed = freed;
        this.deadline = deadline;
        this.journal = journal;
    }

    /** One offer at a time; where others still wait, another round looks whether more is free. */
    @Override
    public Optional<Offer> offer(String desk, String offerId) {
        var key = DeskKey.parse(desk);
        waitingEntries.hold(key);
        var made = waitingEntries.queue(key).stream()
                .flatMap(wish -> offer(wish, offerId).stream())
                .findFirst();
        made.ifPresent(offer -> freed.tell(key));
        return made;
    }

    @Override
    public void lapsed(String offerId) {
        waitingEntries.offered(offerId).ifPresent(wish -> {
            var booked = appointments.locked(wish.appointment());
            waitingEntries.become(wish, Wish.State.LAPSED);
            places.freeOffered(booked.id());
            journal.write(booked, "offerLapsed", null);
        });
    }

    private Optional<Offer> offer(Wish wish, String offerId) {
        var time = appointments.find(wish.appointment()).flatMap(booked -> suiting(wish, booked));
        return time.isEmpty() ? Optional.empty() : held(wish, time.get(), offerId);
    }

    private Optional<Offer> held(Wish wish, Instant time, String offerId) {
        var booked = appointments.locked(wish.appointment());
        if (!booked.isLive() || !places.hold(booked, time)) {
            return Optional.empty();
        }
        var until = Instant.now().plus(Duration.ofMinutes(minutes(time)));
        waitingEntries.offer(wish, offerId, time, until);
        journal.write(booked, "offered", Map.of("startsAt", time.toString()), null);
        return Optional.of(new Offer(booked.id(), until));
    }

    /**
     * The first free time among the days of the wish, earlier than what the booking has, far enough away to be answered, and of a day on
     * which the post may check the goods.
     */
    private Optional<Instant> suiting(Wish wish, Appointment booked) {
        return freeTimes.between(booked, wish.fromDay(), wish.toDay().plusDays(1)).stream()
                .filter(time -> booked.startsAt() == null || time.isBefore(booked.startsAt()))
                .filter(time -> minutes(time) > 0)
                .findFirst()
                .filter(time -> competence.refusal(booked, time).isEmpty());
    }

    private int minutes(Instant time) {
        return deadline.of(Duration.between(Instant.now(), time).toHours())
                .outcome()
                .minutes();
    }
}
