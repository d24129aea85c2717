package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.terms.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the waiting list: first come, first asked. */
@Repository
class WaitingEntries {

    private final JdbcClient jdbc;

    WaitingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends no other node looks for whom a place of that desk is. */
    void hold(DeskKey desk) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('waiting ' || ?, 0))")
                .param(desk.toString())
                .query(Integer.class)
                .single();
    }

    /** False where the booking waits already. */
    boolean add(Appointment booked, LocalDate fromDay, LocalDate toDay, String username) {
        return jdbc.sql(
                                """
                                insert into waiting_wish (id, appointment_id, bcp, kind, from_day, to_day, state, asked_by)
                                values (?, ?, ?, ?, ?, ?, 'WAITING', ?) on conflict do nothing
                                """)
                        .params(
                                UUID.randomUUID(),
                                booked.id().value(),
                                booked.bcp(),
                                booked.kind(),
                                fromDay,
                                toDay,
                                username)
                        .update()
                == 1;
    }

    List<Wish> queue(DeskKey desk) {
        return jdbc.sql("select * from waiting_wish where bcp = ? and kind = ? and state = 'WAITING'"
                        + " order by asked_at, id")
                .params(desk.bcp(), desk.kind())
                .query((row, number) -> read(row))
                .list();
    }

    /** The last wish of a booking, whatever became of it. */
    Optional<Wish> last(AppointmentId appointment) {
        return jdbc.sql("select * from waiting_wish where appointment_id = ? order by asked_at desc limit 1")
                .param(appointment.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** How many come before it at its desk. */
    int ahead(Wish wish) {
        return jdbc.sql(
                        """
                        select count(*) from waiting_wish w join waiting_wish mine
                            on w.bcp = mine.bcp and w.kind = mine.kind and (w.asked_at, w.id) < (mine.asked_at, mine.id)
                        where mine.id = ? and w.state = 'WAITING'
                        """)
                .param(wish.id())
                .query(Integer.class)
                .single();
    }

    Optional<Wish> offered(String offerId) {
        return jdbc.sql("select * from waiting_wish where offer_id = ? and state = 'OFFERED'")
                .param(offerId)
                .query((row, number) -> read(row))
                .optional();
    }

    void offer(Wish wish, String offerId, Instant start, Instant until) {
        jdbc.sql("update waiting_wish set state = 'OFFERED', offer_id = ?, offered_at = now(), offered_start = ?,"
                        + " offer_until = ? where id = ?")
                .params(offerId, Moments.utc(start), Moments.utc(until), wish.id())
                .update();
    }

    void become(Wish wish, Wish.State state) {
        jdbc.sql("update waiting_wish set state = ? where id = ?")
                .params(state.name(), wish.id())
                .update();
    }

    private static Wish read(ResultSet row) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Wish.State.valueOf(row.getString("state")),
                row.getString("offer_id"),
                Moments.instant(row, "offer_until"),
                Moments.instant(row, "offered_start"));
    }
}
