package fr.francesesame.decisions;

import java.util.Map;

/** Table « nouveau rendez-vous après une absence »: who sets the next time once goods were not presented, and whether they may be refused. */
public class RebookingLimit {

    static final String TABLE = "rebookingLimit";

    private final DecisionTable tables;

    public RebookingLimit(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code noShows}: how often the goods of the booking were not presented. */
    public Decided<Outcome> of(int noShows) {
        var answer = tables.ask(TABLE, Map.of("noShows", noShows));
        var row = answer.row();
        return new Decided<>(
                new Outcome(row.flag("operatorMayChoose"), row.flag("refusalPossible")), answer.explanation());
    }

    /** {@code operatorMayChoose} false: only the post still sets a time; {@code refusalPossible}: goods that are not presented may be refused. */
    public record Outcome(boolean operatorMayChoose, boolean refusalPossible) {}
}
