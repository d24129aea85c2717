package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.appointments.visits.AppointmentList;
import fr.francesesame.foundation.accounts.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places and bookings of some days. */
@Repository
class PlannedBookings {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    PlannedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seats held at a post in that time, with the bookings that hold them. */
    List<Occupied> at(String bcp, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select a.*, p.kind as desk, p.seat, p.starts_at as held_from, p.ends_at as held_to, p.offered
                        from appointment_place p join appointment a on a.id = p.appointment_id
                        where p.bcp = ? and p.starts_at < ? and p.ends_at > ? and a.state <> 'CANCELLED'
                        order by p.kind, p.starts_at, p.seat
                        """)
                .params(bcp, Moments.utc(to), Moments.utc(from))
                .query((row, number) -> occupied(row))
                .list();
    }

    /** Bookings of an operator's companies, and of those that have mandated them, that begin in that time, at whatever post. */
    List<Appointment> of(Scope scope, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select * from appointment a where a.starts_at >= :from and a.starts_at < :to and a.state <> 'CANCELLED'
                            and a.id in (select f.appointment_id from formality_party p join appointment_formality f using (reference)
                                where p.identifier = any(:identifiers))
                        order by a.starts_at, a.id limit :most
                        """)
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .param("identifiers", AppointmentList.identifiers(scope))
                .param("most", MOST)
                .query((row, number) -> BookedAppointments.read(row))
                .list();
    }

    private static Occupied occupied(ResultSet row) throws SQLException {
        return new Occupied(
                BookedAppointments.read(row),
                row.getString("desk"),
                row.getInt("seat"),
                Objects.requireNonNull(Moments.instant(row, "held_from")),
                Objects.requireNonNull(Moments.instant(row, "held_to")),
                row.getBoolean("offered"));
    }

    /** A booking's seat; {@code offered}: held for it until its operator has answered. */
    record Occupied(Appointment booked, String kind, int seat, Instant startsAt, Instant endsAt, boolean offered) {

        boolean touches(Instant from, Instant to) {
            return startsAt.isBefore(to) && from.isBefore(endsAt);
        }
    }
}
