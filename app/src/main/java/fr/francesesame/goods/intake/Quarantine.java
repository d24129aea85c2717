package fr.francesesame.goods.intake;

import fr.francesesame.terms.BorderPost;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Messages that could not be taken in, until an agent mends and replays them or sets them aside. */
@Component
class Quarantine {

    /** Of a message that is too large only so much is kept: enough to see what it is. */
    private static final int EXCERPT = 64 * 1024;

    private static final String COLUMNS = "q.id, q.kind, q.no, q.received_at, q.sender, q.reason, q.service, q.bcp,"
            + " q.truncated, q.state, q.handled_by, q.handled_at, q.result";

    private final JdbcClient jdbc;
    private final TracesProperties properties;
    private final Attribution attribution;

    Quarantine(JdbcClient jdbc, TracesProperties properties, Attribution attribution) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.attribution = attribution;
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
            @Nullable String service,
            @Nullable String bcp,
            boolean truncated,
            State state,
            @Nullable String handledBy,
            @Nullable Instant handledAt,
            @Nullable String result) {

        /** What became of a replayed message, as the answer at the door names it; null where it was not replayed. */
        public @Nullable String outcome() {
            return state == State.REPLAYED && result != null ? result.split(" ")[0] : null;
        }

        /** What the replayed message is about; null where it was not replayed. */
        public @Nullable String about() {
            return outcome() == null
                    ? null
                    : String.valueOf(result)
                            .substring(String.valueOf(outcome()).length())
                            .strip();
        }
    }

    UUID keep(ReceivedMessage message, String reason) {
        var id = UUID.randomUUID();
        var truncated = message.raw().length > properties.maxSize().toBytes();
        var place = attribution.of(message);
        jdbc.sql("insert into quarantined_message (id, service, bcp, kind, received_at, sender, raw, truncated, reason)"
                        + " values (?, ?, ?, ?, now(), ?, ?, ?, ?)")
                .params(
                        id,
                        place.service().map(Enum::name).orElse(null),
                        place.post().map(BorderPost::code).orElse(null),
                        message.kind().name(),
                        message.sender(),
                        truncated ? Arrays.copyOf(message.raw(), EXCERPT) : message.raw(),
                        truncated,
                        reason)
                .update();
        return id;
    }

    /** The newest first, older than {@code before}. */
    List<Entry> list(QuarantineSight sight, QuarantineFilter filter, long before, int limit) {
        return asked(sight, filter, "q.no < :before order by q.no desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The oldest that can be replayed; those that were tried in vain come after the others. */
    List<Entry> replayable(QuarantineSight sight, QuarantineFilter filter, int limit) {
        return asked(sight, filter.open(), "not q.truncated order by q.tried_at nulls first, q.no limit :limit")
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    int count(QuarantineSight sight, QuarantineFilter filter) {
        return jdbc.sql("select count(*) from quarantined_message q where not q.truncated and " + sight.condition()
                        + filter.open().condition())
                .params(sight.parameters())
                .params(filter.open().parameters())
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(QuarantineSight sight, QuarantineFilter filter, String more) {
        return jdbc.sql("select " + COLUMNS + " from quarantined_message q where " + sight.condition()
                        + filter.condition() + " and " + more)
                .params(sight.parameters())
                .params(filter.parameters());
    }

    Optional<Entry> find(QuarantineSight sight, UUID id) {
        return asked(sight, new QuarantineFilter(null, null, null), "q.id = :id")
                .param("id", id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** False where it was handled, or somebody else is replaying it, on whatever node; one that died is not waited for long. */
    boolean claim(UUID id) {
        return jdbc.sql("update quarantined_message set claimed_at = now() where id = ? and state = 'OPEN'"
                                + " and (claimed_at is null or claimed_at < now() - interval '10 minutes')")
                        .param(id)
                        .update()
                == 1;
    }

    void leave(UUID id) {
        jdbc.sql("update quarantined_message set claimed_at = null, tried_at = now() where id = ?")
                .param(id)
                .update();
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
                row.getString("service"),
                row.getString("bcp"),
                row.getBoolean("truncated"),
                State.valueOf(row.getString("state")),
                row.getString("handled_by"),
                handledAt == null ? null : handledAt.toInstant(),
                row.getString("result"));
    }
}
