package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.Journal;
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
import fr.francesesame.appointments.refusals.BookingChanged;
import fr.francesesame.appointments.waiting.Waiting;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.ports.Appointments.State;
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
    private final AppointmentRows rows;
    private final Desks desks;
    private final DeskRecords records;
    private final Posts posts;
    private final FreeTimes freeTimes;
    private final Placement placement;
    private final Waiting waiting;
    private final Journal journal;
    private final Bookings processes;
    private final Milestones milestones;
    private final BookingFormalities formalities;

    Replanning(
            JdbcClient jdbc,
            AppointmentRows rows,
            Desks desks,
            DeskRecords records,
            Posts posts,
            FreeTimes freeTimes,
            Placement placement,
            Waiting waiting,
            Journal journal,
            Bookings processes,
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
        this.journal = journal;
        this.processes = processes;
        this.milestones = milestones;
        this.formalities = formalities;
    }

    /** Moves them, the earliest first, and tells nobody yet. */
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

    /** The operators are told, and what they do about it is theirs: the new time may be kept or changed. */
    void tell(Move move, String username) {
        if (move.to() == null || move.isSilent()) {
            return;
        }
        var booking = move.booked().id();
        journal.write(move.booked(), "replanned", move.to(), username);
        formalities
                .references(booking)
                .forEach(reference -> milestones.reached(reference, Milestone.APPOINTMENT_REPLANNED));
        if (!processes.slotChosen(booking)) {
            throw new BookingChanged();
        }
    }

    private Move moved(AppointmentId booking) {
        var booked = rows.locked(booking);
        var from = Objects.requireNonNull(booked.startsAt());
        if (placement.place(booked, from, booked.state())) {
            return new Move(booked, from, from);
        }
        return new Move(booked, from, next(booked, from));
    }

    private @Nullable Instant next(BookedAppointment booked, Instant lost) {
        return freeTimes.from(booked, lost.plusSeconds(1), CANDIDATES).stream()
                .filter(time -> placement.place(booked, time, State.CHOSEN))
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
