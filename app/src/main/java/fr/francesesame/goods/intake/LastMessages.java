package fr.francesesame.goods.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each register was last heard of. */
@Component
public class LastMessages {

    private static final String CONFORMITY = "r.type = 'CONFORMITY'";
    /** So far back is looked; what was silent for longer is told as silent. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    LastMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> ofTraces() {
        return last("not (" + CONFORMITY + ")");
    }

    public Optional<Instant> ofSora() {
        return last(CONFORMITY);
    }

    private Optional<Instant> last(String which) {
        return jdbc.sql(
                        "select m.received_at from (select id, reference, received_at from ched_message order by id desc limit "
                                + MOST + ") m join formality r using (reference) where " + which
                                + " order by m.id desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
