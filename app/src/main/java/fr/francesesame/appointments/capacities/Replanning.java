package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.appointments.capacities.Effect.Move;
import fr.francesesame.appointments.desks.Closure;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.DeskRecords;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.places.FreeTimes;
import fr.francesesame.appointments.places.Placement;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings that a desk can no longer serve as it is now get another seat at the same time, else the next free time. */
@Component
class Replanning {

    private static final Duration AHEAD = Duration.ofDays(800);

    /** To animals a time looks free that other goods hold; here they take nobody's place. */
    private static final int CANDIDATES = 100;

    private final JdbcClient jdbc;
    private final BookedAppointments rows;
    private final Desks desks;
    private final DeskRecords records;
    private final Posts posts;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final Waiting waiting;
    private final ListeningProcess process;
    private final Milestones milestones;
    private final BookingFormalities formalities;

    Replanning(
            JdbcClient jdbc,
            BookedAppointments rows,
            Desks desks,
            DeskRecords records,
            Posts posts,
            FreeTimes freeTimes,
            Placement placement,
            Waiting waiting,
            ListeningProcess process,
            Milestones milestones,
            BookingFormalities formalities) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.desks = desks;
        this.records = records;
        this.posts = posts;
        this.freeTimes = freeTimes;
        this.placement = placement;
        this.waiting = waiting;
        this.process = process;
        this.milestones = milestones;
        this.formalities = formalities;
    }

    /** Gives them other seats, the earliest first; nothing else of them changes, and nobody is told yet. */
    List<Move> moves(DeskKey key) {
        var places = placesAhead(key);
        var desk = desks.of(key.bcp(), key.kind()).orElseThrow();
        var zone = posts.zone(new BorderPost(key.bcp()));
        var closures = records.closures(key, Instant.now(), Instant.now().plus(AHEAD));
        var misplaced = places.stream()
                .filter(place -> !serves(desk, zone, closures, place))
                .toList();
        misplaced.stream().filter(Held::offered).map(Held::booking).distinct().forEach(waiting::offerFails);
        return misplaced.stream()
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
        rows.save(booked.replan(booked.receivedAt(move.to())), username);
        formalities
                .references(booked.id())
                .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_REPLANNED));
        process.slotChosen(booked.id());
    }

    private Move moved(AppointmentId booking) {
        var booked = rows.locked(booking);
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

    private static boolean serves(Desk desk, ZoneId zone, List<Closure> closures, Held place) {
        return place.seat() <= desk.seats()
                && desk.isOpen(place.startsAt(), place.endsAt(), zone)
                && closures.stream()
                        .noneMatch(closure -> closure.stops(place.seat(), place.startsAt(), place.endsAt()));
    }

    /** Places of bookings that have not begun. */
    private List<Held> placesAhead(DeskKey key) {
        return jdbc.sql(
                        """
                        select p.appointment_id, p.offered, p.seat, p.starts_at, p.ends_at
                        from appointment_place p join appointment a on a.id = p.appointment_id
                        where p.bcp = ? and p.kind = ? and p.starts_at > now() and a.state <> 'HONOURED'
                        order by p.starts_at, a.created_at, a.id, p.part
                        """)
                .params(key.bcp(), key.kind())
                .query((row, number) -> new Held(
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getBoolean("offered"),
                        row.getInt("seat"),
                        Objects.requireNonNull(Moments.instant(row, "starts_at")),
                        Objects.requireNonNull(Moments.instant(row, "ends_at"))))
                .list();
    }

    private record Held(AppointmentId booking, boolean offered, int seat, Instant startsAt, Instant endsAt) {}
}
