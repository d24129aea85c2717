package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import java.util.Map;

/** Table « date du droit applicable »: the annexes of which day a formality is judged by. */
public class LawDate {

    static final String TABLE = "lawDate";

    private final DecisionTable tables;

    public LawDate(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Basis> of(FormalityType type, boolean arrivalKnown) {
        var answer = tables.ask(TABLE, Map.of("type", type.name(), "arrivalKnown", arrivalKnown));
        return new Decided<>(Basis.valueOf(answer.row().text("basis")), answer.explanation());
    }

    /** Day of the prior notification, or of the stated arrival. */
    public enum Basis {
        NOTIFICATION,
        ARRIVAL
    }
}
