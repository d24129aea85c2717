package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Table « fréquence phytosanitaire »: share of consignments of these goods that get identity and physical checks (Reg. (EU) 2022/2389). */
public class PlantHealthFrequency {

    static final String TABLE = "plantHealthFrequency";

    private final DecisionTable tables;

    public PlantHealthFrequency(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Outcome> of(Facts facts) {
        var inputs = new HashMap<String, Object>();
        inputs.put("wellFormed", facts.wellFormed());
        inputs.put("regulated", facts.regulated().name());
        inputs.put("plantForPlanting", facts.plantForPlanting());
        inputs.put("emergencyMeasure", facts.emergencyMeasure());
        inputs.put(
                "listedRate",
                facts.listedRate() == null ? -1d : facts.listedRate().doubleValue());
        inputs.put(
                "agentRate", facts.agentRate() == null ? -1d : facts.agentRate().doubleValue());
        var answer = tables.ask(TABLE, inputs);
        var row = answer.row();
        return new Decided<>(
                new Outcome(Status.valueOf(row.text("status")), BigDecimal.valueOf(row.number("rate"))),
                answer.explanation());
    }

    /**
     * What the annexes say of one kind of goods. {@code listedRate}: percentage of the row of 2022/2389 annex I that covers
     * it, null where none does; {@code agentRate}: the percentage an agent has set when asked to qualify the goods, or null.
     */
    public record Facts(
            boolean wellFormed,
            Regulated regulated,
            boolean plantForPlanting,
            boolean emergencyMeasure,
            @Nullable BigDecimal listedRate,
            @Nullable BigDecimal agentRate) {}

    /** Standing of goods in 2019/2072 annex XI part A: surely in it, perhaps (more precise code asked), exempt (part C), or outside the loaded extract. */
    public enum Regulated {
        YES,
        POSSIBLE,
        EXEMPT,
        UNKNOWN
    }

    /** {@code TO_QUALIFY}: the table asks an agent; its rate then means nothing. */
    public enum Status {
        RATE,
        EXEMPT,
        TO_QUALIFY
    }

    /** Rate in percent, 0 to 100. */
    public record Outcome(Status status, BigDecimal rate) {}
}
