package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.places.Places.Occupant;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
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
    Optional<List<AppointmentId>> needed(BookedAppointment booked, Instant startsAt) {
        var seats = freeTimes.desk(booked).map(Desk::seats).orElse(0);
        return new ClearedSeats(seats, occupants(booked, startsAt)).fewest(booked.seatsAtOnce());
    }

    private List<Occupant> occupants(BookedAppointment booked, Instant startsAt) {
        return places.occupants(booked, startsAt, startsAt.plus(booked.length()));
    }

    /** Where one of them finds no other time everybody keeps what he had. */
    boolean swap(BookedAppointment booked, Instant startsAt, List<BookedAppointment> others) {
        return Boolean.TRUE.equals(attempt.execute(status -> {
            others.forEach(other -> places.giveUp(other.id()));
            var done = placement.place(booked, startsAt, State.CHOSEN)
                    && others.stream().allMatch(this::next);
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }

    /** The first free time after the one that was lost. */
    private boolean next(BookedAppointment other) {
        var lost = other.startsAt();
        return lost != null
                && freeTimes.from(other, lost.plusSeconds(1), TRIED).stream()
                        .anyMatch(time -> placement.place(other, time, State.CHOSEN));
    }
}
