package fr.francesesame.appointments.desks;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The desks of the posts, with their hours. */
@Repository
public class Desks {

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read one after the other: a query within a query would hold two connections, and a crowd wait for itself. */
    public Optional<Desk> of(String bcp, String kind) {
        return jdbc.sql("select bcp, kind, seats, invented from appointment_desk where bcp = ? and kind = ?")
                .params(bcp, kind)
                .query(Known.class)
                .optional()
                .map(desk -> new Desk(desk.bcp(), desk.kind(), desk.seats(), desk.invented(), hours(bcp, kind)));
    }

    /** Seats of a desk; until the transaction ends nobody else is given one there, so that two moves never wait for each other. */
    public int lockedSeats(String bcp, String kind) {
        return jdbc.sql("select seats from appointment_desk where bcp = ? and kind = ? for no key update")
                .params(bcp, kind)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<Hours> hours(String bcp, String kind) {
        return jdbc.sql("select weekday, opens, closes from opening_hours where bcp = ? and kind = ?")
                .params(bcp, kind)
                .query((row, number) -> new Hours(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list();
    }

    public record Known(String bcp, String kind, int seats, boolean invented) {}
}
