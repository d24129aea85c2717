package fr.francesesame.decisions;

import java.math.BigDecimal;

/** Rates of identity and physical checks in percent; they mean nothing where an agent has yet to qualify the goods. */
public record FrequencyOutcome(FrequencyStatus status, BigDecimal identity, BigDecimal physical) {

    static FrequencyOutcome of(DecisionTable.Row row) {
        return new FrequencyOutcome(status(row), percent(row, "identity"), percent(row, "physical"));
    }

    /** Of a table with one rate for identity and physical checks together. */
    static FrequencyOutcome ofOneRate(DecisionTable.Row row) {
        return new FrequencyOutcome(status(row), percent(row, "rate"), percent(row, "rate"));
    }

    private static FrequencyStatus status(DecisionTable.Row row) {
        return FrequencyStatus.valueOf(row.text("status"));
    }

    private static BigDecimal percent(DecisionTable.Row row, String output) {
        return BigDecimal.valueOf(row.number(output));
    }
}
