package fr.francesesame.goods.intake;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners have sent of a formality, as it came. Who asks has to see the formality: this store does not judge it. */
@Component
public class PartnerMessages {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    PartnerMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, each content once; {@code xml}: false where it is JSON. */
    public List<Message> of(Reference reference) {
        return jdbc.sql("select id, received_at, status_code, get_byte(raw, 0) <> 123 as xml from ched_message"
                        + " where reference = ? and raw is not null and length(raw) > 0 order by id desc limit ?")
                .params(reference.value(), SHOWN)
                .query((row, n) -> new Message(
                        row.getLong("id"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("status_code"),
                        row.getBoolean("xml")))
                .list();
    }

    public Optional<byte[]> raw(Reference reference, long id) {
        return jdbc.sql("select raw from ched_message where reference = ? and id = ? and raw is not null")
                .params(reference.value(), id)
                .query(byte[].class)
                .optional();
    }

    /** {@code status}: the partner's code. */
    public record Message(long id, Instant receivedAt, String status, boolean xml) {}
}
