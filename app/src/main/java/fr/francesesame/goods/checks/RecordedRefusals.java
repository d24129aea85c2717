package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedRefusals implements Refusals {

    private static final String NEWEST =
            " where id = (select max(id) from refusal where reference = ? and not superseded)";

    private final JdbcClient jdbc;

    RecordedRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Refusal> of(Reference reference) {
        return standing(reference).map(Drafted::refusal);
    }

    Optional<Drafted> standing(Reference reference) {
        return jdbc.sql("select * from refusal where reference = ? and not superseded order by id desc limit 1")
                .param(reference.value())
                .query(RecordedRefusals::drafted)
                .optional();
    }

    void draft(Case task, Refusal refusal, @Nullable String urgency) {
        var hazard = refusal.hazard();
        jdbc.sql("insert into refusal (reference, version, measure, reasons, lines, urgent, urgency_reason, motivation,"
                        + " organism_code, organism_name, substance, measured, unit, allowed, person, drafted_at)"
                        + " select reference, version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now() from formality"
                        + " where reference = ?")
                .params(
                        refusal.measure(),
                        refusal.reasons().toArray(String[]::new),
                        refusal.lines().toArray(Integer[]::new),
                        refusal.urgent(),
                        urgency,
                        refusal.motivation(),
                        hazard.organismCode(),
                        hazard.organismName(),
                        hazard.substance(),
                        hazard.measured(),
                        hazard.unit(),
                        hazard.allowed(),
                        task.person(),
                        task.reference().value())
                .update();
    }

    /** After the hearing, or at once where the danger is urgent: the refusal stands for all goods, for some lines, or not at all. */
    void decide(Case task, Conclusion conclusion, List<Integer> lines, String reason) {
        jdbc.sql(
                        "update refusal set conclusion = ?, lines = ?, conclusion_reason = ?, decided_by = ?, decided_at = now()"
                                + NEWEST)
                .params(
                        conclusion.name(),
                        lines.toArray(Integer[]::new),
                        reason,
                        task.person(),
                        task.reference().value())
                .update();
    }

    /** The register has confirmed: from now on the measure is due (2017/625 art 69(1)). */
    void ordered(Reference reference) {
        jdbc.sql("update refusal set ordered_at = now(), execute_by = now() + interval '60 days'" + NEWEST
                        + " and conclusion in ('NOT_ACCEPTABLE', 'PARTIALLY_REJECTED') and ordered_at is null")
                .param(reference.value())
                .update();
    }

    /** A second expert opinion extends the time once (2017/625 art 69(3)). */
    void extended(Reference reference) {
        jdbc.sql("update refusal set execute_by = now() + interval '60 days'" + NEWEST + " and ordered_at is not null")
                .param(reference.value())
                .update();
    }

    /** The measure was carried out on that day; nothing is kept of one that the register alone has ordered. */
    void executed(Reference reference, LocalDate on) {
        jdbc.sql("update refusal set executed_on = ?" + NEWEST + " and ordered_at is not null")
                .params(on, reference.value())
                .update();
    }

    void supersede(Reference reference) {
        jdbc.sql("update refusal set superseded = true where reference = ?")
                .param(reference.value())
                .update();
    }

    static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(
                row.getString("measure"),
                Arrays.asList((String[]) row.getArray("reasons").getArray()),
                Arrays.asList((Integer[]) row.getArray("lines").getArray()),
                row.getBoolean("urgent"),
                row.getString("motivation"),
                Hazard.of(row));
    }

    private static Drafted drafted(ResultSet row, int n) throws SQLException {
        return new Drafted(row.getLong("id"), refusal(row), row.getString("conclusion"));
    }

    /** A refusal and what became of it after the hearing, null before. */
    record Drafted(long id, Refusal refusal, @Nullable String conclusion) {

        /** Decided, and not that the goods are admitted after all. */
        boolean isRefused() {
            return conclusion != null && !Conclusion.ACCEPTABLE.name().equals(conclusion);
        }

        boolean refuses(int line) {
            return !Conclusion.ACCEPTABLE.name().equals(conclusion)
                    && (refusal.lines().isEmpty() || refusal.lines().contains(line));
        }
    }
}
