package fr.francesesame.demonstration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The CHEDs that the stand-in for TRACES NT knows: those that were ever brought to our door. */
@Component
@Profile("demonstration")
class KnownCheds {

    private final JdbcClient jdbc;

    KnownCheds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest message of a reference, as received. */
    Optional<Known> newest(String reference) {
        return jdbc.sql(
                        """
                        select raw, updated_at from ched_message where reference = ? and raw is not null
                        order by updated_at desc, id desc limit 1
                        """)
                .param(reference)
                .query((row, n) -> new Known(
                        row.getBytes("raw"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether nobody has taken it up or decided yet. */
    boolean isNew(String reference) {
        return jdbc.sql("select count(*) from formality where reference = ? and status_code = '1'")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    int nextNumber() {
        return jdbc.sql("select nextval('demonstration_ched_number')")
                .query(Integer.class)
                .single();
    }

    /** A message as received, and the time that says how new it is. */
    record Known(byte[] raw, Instant updatedAt) {}
}
