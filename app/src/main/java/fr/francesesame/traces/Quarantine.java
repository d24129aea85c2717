package fr.francesesame.traces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that could not be taken in, until an agent mends and replays them or sets them aside. */
@Component
class Quarantine {

    /** Of a message that is too large only so much is kept: enough to see what it is. */
    private static final int EXCERPT = 64 * 1024;

    private final JdbcClient jdbc;
    private final TracesProperties properties;

    Quarantine(JdbcClient jdbc, TracesProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Where a quarantined message stands. */
    enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    record Entry(
            UUID id,
            MessageKind kind,
            long no,
            Instant receivedAt,
            String sender,
            String reason,
            boolean truncated,
            State state,
            @Nullable String handledBy,
            @Nullable Instant handledAt,
            @Nullable String result) {}

    UUID keep(ReceivedMessage message, String reason) {
        var id = UUID.randomUUID();
        var truncated = message.raw().length > properties.maxSize().toBytes();
        jdbc.sql("insert into quarantined_message (id, kind, received_at, sender, raw, truncated, reason)"
                        + " values (?, ?, now(), ?, ?, ?, ?)")
                .params(
                        id,
                        message.kind().name(),
                        message.sender(),
                        truncated ? Arrays.copyOf(message.raw(), EXCERPT) : message.raw(),
                        truncated,
                        reason)
                .update();
        return id;
    }

    /** The newest first, older than {@code before}. */
    List<Entry> list(long before, int limit) {
        return jdbc.sql(
                        "select id, kind, no, received_at, sender, reason, truncated, state, handled_by, handled_at, result"
                                + " from quarantined_message where no < ? order by no desc limit ?")
                .params(before, limit)
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql("select * from quarantined_message where id = ?")
                .param(id)
                .query((row, n) -> entry(row))
                .optional();
    }

    byte[] raw(UUID id) {
        return jdbc.sql("select raw from quarantined_message where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** False where somebody else was first. */
    boolean close(UUID id, State state, String who, String result) {
        return jdbc.sql("update quarantined_message set state = ?, handled_by = ?, handled_at = now(), result = ?"
                                + " where id = ? and state = 'OPEN'")
                        .params(state.name(), who, result, id)
                        .update()
                == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var handledAt = row.getObject("handled_at", OffsetDateTime.class);
        return new Entry(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getLong("no"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("sender"),
                row.getString("reason"),
                row.getBoolean("truncated"),
                State.valueOf(row.getString("state")),
                row.getString("handled_by"),
                handledAt == null ? null : handledAt.toInstant(),
                row.getString("result"));
    }
}
