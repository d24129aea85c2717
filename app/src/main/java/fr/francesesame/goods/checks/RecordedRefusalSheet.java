package fr.francesesame.goods.checks;

import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedRefusalSheet implements RefusalSheet {

    private static final Set<Step> STILL_DECIDING = Set.of(
            Step.REFUSAL_DRAFT,
            Step.REFUSAL_DECISION,
            Step.ORGANIC_DECISION,
            Step.DECISION_SENT,
            Step.DECISION_RETURNED);

    private static final Set<String> REFUSED =
            Set.of(TracesStatus.REJECTED.name(), TracesStatus.PARTIALLY_REJECTED.name());

    private final JdbcClient jdbc;
    private final HazardWords hazards;

    RecordedRefusalSheet(JdbcClient jdbc, HazardWords hazards) {
        this.jdbc = jdbc;
        this.hazards = hazards;
    }

    @Override
    public List<Refused> of(Reference reference) {
        return jdbc.sql(
                        "select r.*, f.step, f.status from refusal r join formality f using (reference) where r.reference = ?"
                                + " order by r.id desc")
                .param(reference.value())
                .query((row, n) -> refused(row))
                .list();
    }

    private Refused refused(ResultSet row) throws SQLException {
        var refusal = RecordedRefusals.refusal(row);
        return new Refused(
                row.getLong("id"),
                row.getInt("version"),
                state(row),
                refusal,
                hazards.of(refusal.hazard()),
                row.getString("urgency_reason"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getString("conclusion"),
                row.getString("conclusion_reason"),
                instant(row, "decided_at"),
                instant(row, "ordered_at"),
                instant(row, "execute_by"),
                row.getObject("executed_on", LocalDate.class));
    }

    private static State state(ResultSet row) throws SQLException {
        var conclusion = row.getString("conclusion");
        var step = Step.valueOf(row.getString("step"));
        if (row.getObject("ordered_at") != null) {
            return row.getBoolean("superseded") || !REFUSED.contains(row.getString("status"))
                    ? State.OVERTURNED
                    : row.getObject("executed_on") == null ? State.ORDERED : State.EXECUTED;
        }
        if (Conclusion.ACCEPTABLE.name().equals(conclusion)) {
            return State.WITHDRAWN;
        }
        if (row.getBoolean("superseded")) {
            return State.SUPERSEDED;
        }
        if (conclusion != null) {
            return STILL_DECIDING.contains(step) ? State.DECIDED : State.LAPSED;
        }
        return step == Step.HEARING ? State.HEARING : STILL_DECIDING.contains(step) ? State.HEARD : State.LAPSED;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
