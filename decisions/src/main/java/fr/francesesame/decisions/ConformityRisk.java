package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table « analyse de risque de conformité » (Reg. (EU) 2023/2430 art 5): share of consignments checked against the marketing standards. */
public class ConformityRisk {

    static final String TABLE = "conformityRisk";

    private final DecisionTable tables;

    public ConformityRisk(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<FrequencyOutcome> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.inputs());
        return new Decided<>(FrequencyOutcome.ofOneRate(answer.row()), answer.explanation());
    }

    /** {@code standard}: {@code SPECIFIC}, {@code GENERAL}, {@code POSSIBLE} or {@code NONE}. */
    public record Facts(@Nullable BigDecimal agentRate, String standard, boolean raised, boolean approvedCountry) {

        Map<String, Object> inputs() {
            return Map.of(
                    "agentRate",
                    Rates.cell(agentRate),
                    "standard",
                    standard,
                    "raised",
                    raised,
                    "approvedCountry",
                    approvedCountry);
        }
    }
}
