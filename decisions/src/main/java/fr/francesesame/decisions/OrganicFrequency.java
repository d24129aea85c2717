package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table « fréquence des contrôles biologiques » (Reg. (EU) 2021/2306 art 6): no text gives a rate, the service sets it by likelihood of non-compliance. */
public class OrganicFrequency {

    static final String TABLE = "organicFrequency";

    private final DecisionTable tables;

    public OrganicFrequency(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<FrequencyOutcome> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.inputs());
        return new Decided<>(FrequencyOutcome.of(answer.row()), answer.explanation());
    }

    /** {@code highRisk}: on the list of high-risk products (2021/2306 art 6(2)); {@code raised}: the origin or the control body is under intensified controls. */
    public record Facts(@Nullable BigDecimal agentRate, boolean wellFormed, boolean highRisk, boolean raised) {

        Map<String, Object> inputs() {
            return Map.of(
                    "agentRate",
                    Rates.cell(agentRate),
                    "wellFormed",
                    wellFormed,
                    "highRisk",
                    highRisk,
                    "raised",
                    raised);
        }
    }
}
