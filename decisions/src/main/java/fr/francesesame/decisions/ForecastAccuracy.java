package fr.francesesame.decisions;

import java.util.Map;

/** Table « publication de la justesse des prévisions »: from how many on a proportion is told. */
public class ForecastAccuracy {

    static final String TABLE = "forecastAccuracy";

    private final DecisionTable tables;

    public ForecastAccuracy(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code judged}: forecasts of which it is known whether they held. */
    public Decided<Boolean> isPublished(int judged) {
        var answer = tables.ask(TABLE, Map.of("judged", judged));
        return new Decided<>(answer.row().flag("published"), answer.explanation());
    }
}
