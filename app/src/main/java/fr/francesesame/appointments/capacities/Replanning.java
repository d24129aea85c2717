package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.capacities.Effect.Move;
import fr.francesesame.appointments.capacities.MisplacedSeats.Held;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bookings that a desk can no longer serve as it is now get another seat at the same time, else the next free time. */
@Component
class Replanning {

    /** To animals a time looks free that other goods hold; here they take nobody's place. */
    private static final int CANDIDATES = 100;

    private final MisplacedSeats misplaced;
    private final BookedAppointments appointments;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final Waiting waiting;
    private final ListeningProcess process;

    Replanning(
            MisplacedSeats misplaced,
            BookedAppointments appointments,
            FreeTimes freeTimes,
            Placement placement,
            Waiting waiting,
            ListeningProcess process) {
        this.misplaced = misplaced;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.placement = placement;
        this.waiting = waiting;
        this.process = process;
    }

    /** Gives them other seats, the earliest first; nothing else of them changes, and nobody is told yet. */
    List<Move> moves(DeskKey key) {
        var places = misplaced.of(key);
        places.stream().filter(Held::offered).map(Held::booking).distinct().forEach(waiting::offerFails);
        return places.stream()
                .filter(place -> !place.offered())
                .map(Held::booking)
                .distinct()
                .map(this::moved)
                .toList();
    }

    /** Their times become the new ones. The operators are told, and what they do about it is theirs: the new time may be kept or changed. */
    void tell(Move move, String username) {
        if (move.to() == null || move.isSilent()) {
            return;
        }
        var booked = move.booked();
        appointments.save(booked.replan(booked.receivedAt(move.to())), username);
        process.slotChosen(booked.id());
    }

    private Move moved(AppointmentId booking) {
        var booked = appointments.locked(booking);
        var from = Objects.requireNonNull(booked.startsAt());
        if (placement.seat(booked, from)) {
            return new Move(booked, from, from);
        }
        return new Move(booked, from, next(booked, from));
    }

    private @Nullable Instant next(Appointment booked, Instant lost) {
        return freeTimes.from(booked, lost.plusSeconds(1), CANDIDATES).stream()
                .filter(time -> placement.place(booked, time))
                .findFirst()
                .orElse(null);
    }
}
