package fr.francesesame.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions accepted and not yet confirmed; they outlive a restart. */
@Component
@Profile("demonstration")
class PendingAnswers {

    private static final int SHORTEST_MS = 2_000;
    private static final int LONGEST_MS = 6_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Random random = new Random();

    PendingAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The same key counts once. */
    void accept(String key, Decision decision) {
        jdbc.sql(
                        """
                        insert into demonstration_answer (idempotency_key, reference, decision, decided_at, due_at)
                        values (?, ?, ?::jsonb, now(), now() + make_interval(secs => ? / 1000.0)) on conflict do nothing
                        """)
                .params(List.of(key, decision.reference(), write(decision), random.nextInt(SHORTEST_MS, LONGEST_MS)))
                .update();
    }

    /** Takes one that is due, for a minute: if it is not answered by then, somebody takes it again. */
    Optional<Pending> take() {
        return jdbc.sql(
                        """
                        update demonstration_answer set due_at = now() + interval '1 minute' where id = (
                          select id from demonstration_answer where answered_at is null and due_at <= now()
                          order by id limit 1 for update skip locked)
                        returning id, decision, decided_at
                        """)
                .query((row, n) -> pending(row))
                .optional();
    }

    void answered(Pending pending) {
        jdbc.sql("update demonstration_answer set answered_at = now() where id = ?")
                .param(pending.id())
                .update();
    }

    private Pending pending(ResultSet row) throws SQLException {
        try {
            var decision = json.readValue(row.getString("decision"), Decision.class);
            var at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
            return new Pending(row.getLong("id"), decision, at);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private String write(Decision decision) {
        try {
            return json.writeValueAsString(decision);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A decision to be confirmed; {@code decidedAt} stays, so that an answer sent twice is a duplicate. */
    record Pending(long id, Decision decision, Instant decidedAt) {}

    /** What the register is sent; {@code status} is the UN/CEFACT code asked for, {@code checks} clause by clause. */
    record Decision(
            String reference,
            String status,
            String conclusion,
            @Nullable String measure,
            List<String> refusalReasons,
            List<Integer> refusedLines,
            Map<String, String> checks,
            @Nullable String outcome) {

        /** What a caller leaves out is empty. */
        Decision {
            refusalReasons = Objects.requireNonNullElse(refusalReasons, List.of());
            refusedLines = Objects.requireNonNullElse(refusedLines, List.of());
            checks = Objects.requireNonNullElse(checks, Map.of());
        }
    }
}
