package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StatedCancellations implements PostCancellations {

    private static final String LAST =
            """
            select a.cancelled_why, a.cancelled_words from appointment a
              join appointment_formality f on f.appointment_id = a.id and f.reference = ?
            where a.state = 'CANCELLED' order by a.changed_at desc limit 1
            """;

    private final JdbcClient jdbc;
    private final MessageSource sentences;

    StatedCancellations(JdbcClient jdbc, MessageSource sentences) {
        this.jdbc = jdbc;
        this.sentences = sentences;
    }

    @Override
    public Optional<String> reason(Reference reference) {
        return jdbc.sql(LAST)
                .param(reference.value())
                .query(StatedCancellations::stated)
                .optional()
                .flatMap(reason -> reason)
                .map(this::say);
    }

    private static Optional<StatedReason> stated(ResultSet row, int number) throws SQLException {
        var why = row.getString("cancelled_why");
        return why == null
                ? Optional.empty()
                : Optional.of(new StatedReason(MoveReason.valueOf(why), row.getString("cancelled_words")));
    }

    private String say(StatedReason reason) {
        return reason.kind() == MoveReason.OTHER
                ? reason.words()
                : sentences.getMessage("appointments.cancelReason." + reason.kind(), null, Locale.FRENCH);
    }
}
