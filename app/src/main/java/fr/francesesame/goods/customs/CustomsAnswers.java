package fr.francesesame.goods.customs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When customs last acknowledged something. */
@Component
public class CustomsAnswers {

    private final JdbcClient jdbc;

    CustomsAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> last() {
        return jdbc.sql("select acknowledged_at from customs_message where acknowledged_at is not null"
                        + " order by acknowledged_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
