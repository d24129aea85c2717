package fr.francesesame.demonstration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the stand-in for DELTA has been told. */
@Repository
@Profile("demonstration")
class ToldCustomsMessages {

    private final JdbcClient jdbc;

    ToldCustomsMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where a message of that key was there already. */
    boolean take(String key, String message) {
        return jdbc.sql("insert into demonstration_customs (idempotency_key, message) values (?, ?::jsonb)"
                                + " on conflict do nothing")
                        .params(List.of(key, message))
                        .update()
                == 1;
    }

    /** The newest first. */
    List<CustomsLine> newest(int most) {
        return jdbc.sql(
                        """
                        select received_at, idempotency_key, message ->> 'kind' as kind, message ->> 'documentCode' as code,
                          message ->> 'reference' as reference, jsonb_pretty(message) as text
                        from demonstration_customs order by id desc limit ?
                        """)
                .param(most)
                .query((row, n) -> new CustomsLine(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("idempotency_key"),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("reference"),
                        row.getString("text")))
                .list();
    }

    /** One line of what DELTA knows. */
    record CustomsLine(Instant at, String key, String kind, String code, String reference, String text) {}
}
