package fr.francesesame.goods.checks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What supervisors see of intensified controls, and how they set and lift them. */
@Component
class RaisedControls {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    RaisedControls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold first, then those that are over, the newest first. */
    List<Raised> list() {
        return jdbc.sql(
                        """
                        select r.*, (select count(*) from intensified_consignment c where c.control_id = r.id) as seen
                        from intensified_control r order by ended_at is not null, id desc limit ?
                        """)
                .param(SHOWN)
                .query((row, n) -> new Raised(
                        row.getLong("id"),
                        row.getString("type"),
                        row.getString("cn"),
                        row.getString("origin"),
                        row.getString("establishment"),
                        row.getString("reason"),
                        row.getString("source"),
                        row.getInt("target"),
                        row.getInt("seen"),
                        row.getString("person"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("ended_at", OffsetDateTime.class)),
                        row.getString("ended_by"),
                        row.getString("ended_reason")))
                .list();
    }

    void set(RaisedControl control, String person) {
        jdbc.sql("insert into intensified_control (type, cn, origin, establishment, reason, person)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        control.type(),
                        control.cn(),
                        control.origin(),
                        control.establishment().isBlank() ? null : control.establishment(),
                        control.reason(),
                        person)
                .update();
    }

    /** False where it was over already. */
    boolean lift(long id, String reason, String person) {
        return jdbc.sql("update intensified_control set ended_at = now(), ended_by = ?, ended_reason = ?"
                                + " where id = ? and ended_at is null")
                        .params(person, reason, id)
                        .update()
                == 1;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** {@code seen} of {@code target} consignments; {@code endedReason} is {@code STREAK} where the favourable ones sufficed. */
    record Raised(
            long id,
            String type,
            String cn,
            String origin,
            @Nullable String establishment,
            String reason,
            @Nullable String source,
            int target,
            int seen,
            String person,
            Instant setAt,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String endedReason) {}
}
