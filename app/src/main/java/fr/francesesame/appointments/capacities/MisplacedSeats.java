package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.desks.Closure;
import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.desks.RecordedDesks;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places held at a desk that it can no longer serve as it is now. */
@Repository
class MisplacedSeats {

    private static final Duration AHEAD = Duration.ofDays(800);

    private final JdbcClient jdbc;
    private final Desks desks;
    private final RecordedDesks recordedDesks;
    private final Posts posts;

    MisplacedSeats(JdbcClient jdbc, Desks desks, RecordedDesks recordedDesks, Posts posts) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.recordedDesks = recordedDesks;
        this.posts = posts;
    }

    /** The earliest first. */
    List<Held> of(DeskKey key) {
        var places = placesAhead(key);
        var desk = desks.of(key.bcp(), key.kind()).orElseThrow();
        var zone = posts.zone(new BorderPost(key.bcp()));
        var closures = recordedDesks.closures(key, Instant.now(), Instant.now().plus(AHEAD));
        return places.stream()
                .filter(place -> !serves(desk, zone, closures, place))
                .toList();
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

    /** One seat; {@code offered}: held until its operator has answered. */
    record Held(AppointmentId booking, boolean offered, int seat, Instant startsAt, Instant endsAt) {}
}
