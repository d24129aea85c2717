package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table « fréquence phytosanitaire »: share of consignments of these goods that get identity and physical checks (Reg. (EU) 2022/2389). */
public class PlantHealthFrequency {

    static final String TABLE = "plantHealthFrequency";

    private final DecisionTable tables;

    public PlantHealthFrequency(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<FrequencyOutcome> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.inputs());
        return new Decided<>(FrequencyOutcome.ofOneRate(answer.row()), answer.explanation());
    }

    /**
     * What the annexes say of one kind of goods. {@code listedRate}: percentage of the row of 2022/2389 annex I that covers
     * it, null where none does; {@code agentRate}: the percentage an agent has set when asked to qualify the goods, or null; {@code
     * raisedRate}: under intensified controls.
     */
    public record Facts(
            boolean wellFormed,
            Regulated regulated,
            boolean plantForPlanting,
            boolean emergencyMeasure,
            @Nullable BigDecimal listedRate,
            @Nullable BigDecimal agentRate,
            @Nullable BigDecimal raisedRate) {

        Map<String, Object> inputs() {
            return Map.of(
                    "wellFormed",
                    wellFormed,
                    "regulated",
                    regulated.name(),
                    "plantForPlanting",
                    plantForPlanting,
                    "emergencyMeasure",
                    emergencyMeasure,
                    "listedRate",
                    Rates.cell(listedRate),
                    "agentRate",
                    Rates.cell(agentRate),
                    "raisedRate",
                    Rates.cell(raisedRate));
        }
    }

    /** Standing of goods in 2019/2072: prohibited (annex VI), surely in annex XI part A, perhaps (more precise code asked), exempt (part C), or in none of them. */
    public enum Regulated {
        PROHIBITED,
        YES,
        POSSIBLE,
        EXEMPT,
        UNKNOWN
    }
}
