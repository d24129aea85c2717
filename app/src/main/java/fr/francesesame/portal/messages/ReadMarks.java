package fr.francesesame.portal.messages;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to where people have read. */
@Component
class ReadMarks {

    private final JdbcClient jdbc;

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never back to an earlier entry. */
    void read(String thread, String username, Side side, long entry) {
        jdbc.sql(
                        """
                insert into message_mark (thread, username, side, entry) values (?, ?, ?, ?)
                on conflict (thread, username) do update set entry = excluded.entry, at = clock_timestamp()
                where message_mark.entry < excluded.entry""")
                .params(thread, username, side.name(), entry)
                .update();
    }

    /** When somebody of that side had read up to where; the newest entry read. */
    Optional<Mark> newest(String thread, Side side) {
        return jdbc.sql(
                        "select entry, at from message_mark where thread = ? and side = ? order by entry desc, at limit 1")
                .params(thread, side.name())
                .query((row, n) -> new Mark(
                        row.getLong("entry"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    record Mark(long entry, Instant at) {}
}
