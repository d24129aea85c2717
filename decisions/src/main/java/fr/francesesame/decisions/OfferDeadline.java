package fr.francesesame.decisions;

import java.util.Map;

/** Table « délai de réponse à une place offerte »: whether a freed place is still offered, and how long its answer is waited for. */
public class OfferDeadline {

    static final String TABLE = "offerDeadline";

    private final DecisionTable tables;

    public OfferDeadline(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code hours}: whole hours from now to the place's time. */
    public Decided<Outcome> of(long hours) {
        var answer = tables.ask(TABLE, Map.of("hours", hours));
        var row = answer.row();
        return new Decided<>(new Outcome(row.flag("offered"), (int) row.number("minutes")), answer.explanation());
    }

    /** {@code minutes}: time to answer, 0 where the place is not offered. */
    public record Outcome(boolean offered, int minutes) {}
}
