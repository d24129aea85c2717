package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why posts have cancelled bookings. */
@Repository
class RecordedCancellations {

    private static final String LAST =
            """
            select a.cancelled_why, a.cancelled_words from appointment a
              join appointment_formality f on f.appointment_id = a.id and f.reference = ?
            where a.state = 'CANCELLED' order by a.changed_at desc limit 1
            """;

    private final JdbcClient jdbc;

    RecordedCancellations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the booking of that formality that was cancelled last; empty where its operator has cancelled it. */
    Optional<StatedReason> last(Reference reference) {
        return jdbc.sql(LAST)
                .param(reference.value())
                .query(RecordedCancellations::stated)
                .optional()
                .flatMap(reason -> reason);
    }

    private static Optional<StatedReason> stated(ResultSet row, int number) throws SQLException {
        var why = row.getString("cancelled_why");
        return why == null
                ? Optional.empty()
                : Optional.of(new StatedReason(MoveReason.valueOf(why), row.getString("cancelled_words")));
    }
}
