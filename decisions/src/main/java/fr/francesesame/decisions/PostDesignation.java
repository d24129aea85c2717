package fr.francesesame.decisions;

import java.util.Map;

/** Table « désignation demandée au poste »: which designation a border control post needs to check these goods. */
public class PostDesignation {

    static final String TABLE = "postDesignation";

    private static final String NONE = "NONE";

    private final DecisionTable tables;

    public PostDesignation(DecisionTable tables) {
        this.tables = tables;
    }

    /** Abbreviation of Reg. (EU) 2019/1014 annex II, such as {@code POA-HC-T(FR)}; {@link #isNeeded} tells whether one is asked for at all. */
    public Decided<String> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "type", facts.type(),
                        "heading", facts.heading(),
                        "temperature", facts.temperature(),
                        "use", facts.use()));
        return new Decided<>(answer.row().text("designation"), answer.explanation());
    }

    /** False for the answer of a check that any post may do. */
    public static boolean isNeeded(String designation) {
        return !NONE.equals(designation);
    }

    /**
     * {@code heading}: first four digits of the CN code; {@code temperature}: {@code FROZEN}, {@code CHILLED}, {@code AMBIENT} or
     * {@code UNKNOWN}; {@code use}: {@code food} or {@code feed}.
     */
    public record Facts(String type, String heading, String temperature, String use) {}
}
