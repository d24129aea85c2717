package fr.francesesame.notices.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of the lines. */
@Repository
class RecordedEvents {

    private final JdbcClient jdbc;

    RecordedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an event to the end of its line and returns its id. Numbering locks the line until the transaction ends: numbers are
     * given in the order of commits, without a gap. {@code body} is asked with the event's id and number.
     */
    UUID append(EventQueue line, String type, Duration tries, Instant now, BiFunction<UUID, Integer, String> body) {
        var id = UUID.randomUUID();
        var position = nextPosition(line, now);
        jdbc.sql(
                        """
                        insert into webhook_event (id, subscription_id, reference, position, type, body, created_at, retry_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        line.subscription(),
                        line.reference(),
                        position,
                        type,
                        body.apply(id, position),
                        SqlValues.utc(now),
                        SqlValues.utc(now.plus(tries)))
                .update();
        return id;
    }

    private int nextPosition(EventQueue line, Instant now) {
        return jdbc.sql(
                        """
                        insert into webhook_line (subscription_id, reference, last_position, due_at) values (?, ?, 1, ?)
                        on conflict (subscription_id, reference) do update set last_position = webhook_line.last_position + 1,
                            due_at = coalesce(webhook_line.due_at, excluded.due_at)
                        returning last_position""")
                .params(line.subscription(), line.reference(), SqlValues.utc(now))
                .query(Integer.class)
                .single();
    }

    /** What the line has to say next. */
    Optional<Event> head(EventQueue line) {
        return jdbc.sql(
                        """
                        select id, type, body, attempts, retry_until from webhook_event
                        where subscription_id = ? and reference = ? and state = 'PENDING' order by position limit 1""")
                .params(line.subscription(), line.reference())
                .query((row, number) -> event(row))
                .optional();
    }

    void tried(UUID event, Answer answer, Instant now) {
        jdbc.sql("insert into webhook_attempt (event_id, at, code, fault, millis) values (?, ?, ?, ?, ?)")
                .params(event, SqlValues.utc(now), answer.code(), name(answer), answer.millis())
                .update();
        jdbc.sql("update webhook_event set attempts = attempts + 1, last_code = ?, last_fault = ?, last_millis = ?"
                        + " where id = ?")
                .params(answer.code(), name(answer), answer.millis(), event)
                .update();
    }

    void delivered(UUID event, Instant now) {
        jdbc.sql("update webhook_event set state = 'DELIVERED', delivered_at = ? where id = ?")
                .params(SqlValues.utc(now), event)
                .update();
    }

    void failed(UUID event) {
        jdbc.sql("update webhook_event set state = 'FAILED' where id = ?")
                .param(event)
                .update();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                row.getInt("attempts"),
                SqlValues.instant(row, "retry_until"));
    }

    private static @org.jspecify.annotations.Nullable String name(Answer answer) {
        return answer.fault() == null ? null : answer.fault().name();
    }

    /** An event at the head of its line; {@code attempts} made so far, a failure after {@code retryUntil} is final. */
    record Event(UUID id, String type, String body, int attempts, Instant retryUntil) {

        boolean isTest() {
            return type.equals("test");
        }
    }
}
