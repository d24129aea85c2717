package fr.francesesame.appointments.desks;

import fr.francesesame.appointments.book.Change;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What supervisors settle: seats, their names, hours and closures of the desks, and the record of who changed what. */
@Repository
public class RecordedDesks {

    private final JdbcClient jdbc;

    RecordedDesks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of check whose desks somebody of these services settles. */
    public List<String> kindsOf(Scope scope) {
        return jdbc.sql("select kind from appointment_kind where services && ?::text[] order by position")
                .param(scope.habilitations().stream()
                        .map(one -> one.service().name())
                        .distinct()
                        .toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Seats, names and hours in the place of those before. */
    public void settle(DeskKey desk, DeskSettings settings) {
        jdbc.sql("insert into appointment_desk (bcp, kind, seats) values (?, ?, ?)"
                        + " on conflict (bcp, kind) do update set seats = excluded.seats, invented = false")
                .params(desk.bcp(), desk.kind(), settings.seats())
                .update();
        jdbc.sql("delete from opening_hours where bcp = ? and kind = ?")
                .params(desk.bcp(), desk.kind())
                .update();
        settings.hours().forEach(hours -> open(desk, hours));
        jdbc.sql("delete from appointment_seat where bcp = ? and kind = ?")
                .params(desk.bcp(), desk.kind())
                .update();
        IntStream.range(0, settings.names().size())
                .forEach(at -> name(desk, at + 1, settings.names().get(at)));
    }

    private void open(DeskKey desk, Hours hours) {
        jdbc.sql("insert into opening_hours (bcp, kind, weekday, opens, closes) values (?, ?, ?, ?, ?)")
                .params(desk.bcp(), desk.kind(), hours.weekday().getValue(), hours.opens(), hours.closes())
                .update();
    }

    private void name(DeskKey desk, int seat, String name) {
        jdbc.sql("insert into appointment_seat (bcp, kind, seat, name) values (?, ?, ?, ?)")
                .params(desk.bcp(), desk.kind(), seat, name)
                .update();
    }

    /** Names by seat, of those that have one. */
    public Map<Integer, String> names(DeskKey desk) {
        var names = new TreeMap<Integer, String>();
        jdbc.sql("select seat, name from appointment_seat where bcp = ? and kind = ?")
                .params(desk.bcp(), desk.kind())
                .query((ResultSet row) -> {
                    names.put(row.getInt("seat"), row.getString("name"));
                });
        return names;
    }

    /** Names of the seats at which a booking is expected, of those that have one. */
    public List<String> seatsOf(AppointmentId booking) {
        return jdbc.sql("select s.name from appointment_place p join appointment_seat s using (bcp, kind, seat)"
                        + " where p.appointment_id = ? and not p.offered order by p.seat")
                .param(booking.value())
                .query(String.class)
                .list();
    }

    /** A closure from now on in force. */
    public void close(DeskKey desk, Closure closure, String username) {
        jdbc.sql("insert into appointment_closure (bcp, kind, seat, starts_at, ends_at, reason, set_by)"
                        + " values (:bcp, :kind, :seat, :from, :to, :reason, :by)")
                .param("bcp", desk.bcp())
                .param("kind", desk.kind())
                .param("seat", closure.seat())
                .param("from", Moments.utc(closure.startsAt()))
                .param("to", Moments.utc(closure.endsAt()))
                .param("reason", closure.reason())
                .param("by", username)
                .update();
    }

    /** False where it was lifted before, or is another desk's. */
    public boolean lift(DeskKey desk, long closure, String username) {
        return jdbc.sql("update appointment_closure set lifted_at = now(), lifted_by = ?"
                                + " where id = ? and bcp = ? and kind = ? and lifted_at is null")
                        .params(username, closure, desk.bcp(), desk.kind())
                        .update()
                == 1;
    }

    /** Closures in force that touch the period. */
    public List<Closure> closures(DeskKey desk, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select * from appointment_closure where bcp = :bcp and coalesce(kind, :kind) = :kind and lifted_at is null
                            and starts_at < :to and ends_at > :from
                        order by starts_at, id
                        """)
                .param("bcp", desk.bcp())
                .param("kind", desk.kind())
                .param("from", Moments.utc(from))
                .param("to", Moments.utc(to))
                .query((row, number) -> closure(row))
                .list();
    }

    /** Keeps who changed what, in French. */
    public void note(DeskKey desk, String what, String username) {
        jdbc.sql("insert into appointment_setting_change (bcp, kind, what, person) values (?, ?, ?, ?)")
                .params(desk.bcp(), desk.kind(), what, username)
                .update();
    }

    /** The last changes, the newest first. */
    public List<Change> changes(DeskKey desk) {
        return jdbc.sql("select what, person, at from appointment_setting_change where bcp = ? and kind = ?"
                        + " order by id desc limit 10")
                .params(desk.bcp(), desk.kind())
                .query((row, number) -> new Change(
                        row.getString("what"),
                        row.getString("person"),
                        Objects.requireNonNull(Moments.instant(row, "at"))))
                .list();
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                row.getLong("id"),
                row.getObject("seat", Integer.class),
                Objects.requireNonNull(Moments.instant(row, "starts_at")),
                Objects.requireNonNull(Moments.instant(row, "ends_at")),
                row.getString("reason"),
                row.getString("set_by"));
    }

    /** What somebody changed. */
    public record Change(String what, String person, Instant at) {}
}
