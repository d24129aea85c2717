package fr.francesesame.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The desks of the posts, with their hours. */
@Repository
class Desks {

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Desk> of(String bcp, String kind) {
        return jdbc.sql("select bcp, kind, seats, invented from appointment_desk where bcp = ? and kind = ?")
                .params(bcp, kind)
                .query((row, number) -> desk(row))
                .optional();
    }

    /** Seats of a desk; until the transaction ends nobody else is given one there, so that two moves never wait for each other. */
    int lockedSeats(String bcp, String kind) {
        return jdbc.sql("select seats from appointment_desk where bcp = ? and kind = ? for no key update")
                .params(bcp, kind)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Desk desk(ResultSet row) throws SQLException {
        var bcp = row.getString("bcp");
        var kind = row.getString("kind");
        return new Desk(bcp, kind, row.getInt("seats"), row.getBoolean("invented"), hours(bcp, kind));
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
}
