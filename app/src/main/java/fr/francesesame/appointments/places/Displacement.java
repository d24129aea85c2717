package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.places.Places.Occupant;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes places from some bookings for another one and gives them the next free times, all of them or none. */
@Component
class Displacement {

    private static final int TRIED = 20;

    private final Places places;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final TransactionTemplate attempt;

    Displacement(Places places, FreeTimes freeTimes, Placement placement, PlatformTransactionManager transactions) {
        this.places = places;
        this.freeTimes = freeTimes;
        this.placement = placement;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The fewest bookings that have to go for it, those made last where there is a choice; empty where that cannot be. */
    Optional<List<AppointmentId>> needed(Appointment booked, Instant startsAt) {
        var seats = freeTimes.desk(booked).map(Desk::seats).orElse(0);
        return new ClearedSeats(seats, occupants(booked, startsAt)).fewest(booked.seatsAtOnce());
    }

    private List<Occupant> occupants(Appointment booked, Instant startsAt) {
        return places.occupants(booked, startsAt, startsAt.plus(booked.length()));
    }

    /** The times that the others get; empty where one of them finds none, and everybody keeps what they had. */
    Optional<Map<Appointment, Instant>> swap(Appointment booked, Instant startsAt, List<Appointment> others) {
        return Objects.requireNonNull(attempt.execute(status -> {
            others.forEach(other -> places.giveUp(other.id()));
            var times = placement.seat(booked, startsAt) ? times(others) : Optional.<Map<Appointment, Instant>>empty();
            if (times.isEmpty()) {
                status.setRollbackOnly();
            }
            return times;
        }));
    }

    private Optional<Map<Appointment, Instant>> times(List<Appointment> others) {
        var times = new LinkedHashMap<Appointment, Instant>();
        for (var other : others) {
            var next = next(other);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            times.put(other, next.get());
        }
        return Optional.of(times);
    }

    /** The first free time after the one that was lost, at which it is seated. */
    private Optional<Instant> next(Appointment other) {
        var lost = Objects.requireNonNull(other.startsAt());
        return freeTimes.from(other, lost.plusSeconds(1), TRIED).stream()
                .filter(time -> placement.place(other, time))
                .findFirst();
    }
}
