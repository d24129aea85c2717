package fr.francesesame.goods.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.goods.intake.RegisterAnswer.Point;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions sent to TRACES NT, numbered by formality. */
@Component
class SentDecisions {

    private final JdbcClient jdbc;

    private final ObjectMapper json;

    SentDecisions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Number of this decision: that of the last one where it says the same of the same round of checks and was not taken back, else the
     * next.
     */
    int number(Reference reference, Conclusion conclusion, String target, String body) {
        jdbc.sql(
                        """
                        insert into ched_decision (reference, number, round, conclusion, target_status_code, body, sent_at)
                        select f.reference, 1 + coalesce(last.number, 0), f.round, :conclusion, :target, :body::jsonb, now()
                        from formality f left join lateral (select * from ched_decision d where d.reference = f.reference
                          order by number desc limit 1) last on true
                        where f.reference = :reference and (last.number is null or last.withdrawn_at is not null
                          or (last.round, last.conclusion, last.body) is distinct from (f.round, :conclusion, :body::jsonb))
                        """)
                .param("reference", reference.value())
                .param("conclusion", conclusion.name())
                .param("target", target)
                .param("body", body)
                .update();
        return last(reference);
    }

    void acknowledged(Reference reference, int number) {
        jdbc.sql("update ched_decision set acknowledged = true where reference = ? and number = ?")
                .params(reference.value(), number)
                .update();
    }

    /** {@code answer}: what the register says of it, as a sentence; {@code points}: of its fields, as JSON. */
    void refused(Reference reference, int number, String answer, String points) {
        jdbc.sql("update ched_decision set refused_at = now(), refusal = ?, refusal_points = ?::jsonb"
                        + " where reference = ? and number = ?")
                .params(answer, points, reference.value(), number)
                .update();
    }

    /** The last decision, which the register refuses, holds no longer; it stays on record with who took it back and why. */
    void withdraw(Reference reference, String person, String reason) {
        jdbc.sql(
                        "update ched_decision set withdrawn_at = now(), withdrawn_by = ?, withdrawn_reason = ? where reference = ?"
                                + " and number = (select max(number) from ched_decision where reference = ?) and withdrawn_at is null")
                .params(person, reason, reference.value(), reference.value())
                .update();
    }

    /** Why the register refuses the last decision of the present round of checks; empty once it has taken it. */
    Optional<Refusal> refusal(Reference reference) {
        return jdbc.sql(
                        """
                        select refused_at, refusal, coalesce(refusal_points, '[]') as points from (select d.* from ched_decision d
                          join formality f using (reference) where reference = ? and d.round = f.round
                          order by number desc limit 1) last where not acknowledged and refusal is not null
                        """)
                .param(reference.value())
                .query((row, n) -> new Refusal(
                        row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                        row.getString("refusal"),
                        points(row.getString("points"))))
                .optional();
    }

    private List<Point> points(String written) {
        try {
            return List.of(json.readValue(written, Point[].class));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The register's answer to a decision that it does not take. */
    record Refusal(Instant at, String answer, List<Point> points) {}

    /** Whether TRACES NT's present status is the one that the last decision asked for; one that was taken back asks for nothing. */
    boolean confirmed(Reference reference) {
        return jdbc.sql(
                        "select d.withdrawn_at is null and d.target_status_code = f.status_code from ched_decision d join formality f using (reference)"
                                + " where reference = ? order by d.number desc limit 1")
                .param(reference.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private int last(Reference reference) {
        return jdbc.sql("select max(number) from ched_decision where reference = ?")
                .param(reference.value())
                .query(Integer.class)
                .single();
    }
}
