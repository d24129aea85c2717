package fr.francesesame.decisions;

import java.math.BigDecimal;
import java.util.Map;

/** Table « niveau de contrôle »: documentary check only, or identity and physical check as well (Reg. (EU) 2017/625 art 49, 2019/1715 box II.5). */
public class CheckLevel {

    static final String TABLE = "checkLevel";

    private final DecisionTable tables;

    public CheckLevel(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Level> decide(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "type", facts.type(),
                        "purpose", facts.purpose(),
                        "rate", facts.rate().doubleValue(),
                        "selection", facts.selection().name()));
        return new Decided<>(Level.valueOf(answer.row().text("level")), answer.explanation());
    }

    /** {@code type} and {@code purpose}: names of the terms; {@code rate} in percent. */
    public record Facts(String type, String purpose, BigDecimal rate, Selection selection) {}

    /** Who selected the consignment: TRACES NT's word stands, our draw fills its silence. */
    public enum Selection {
        TRACES_YES,
        TRACES_NO,
        DRAWN,
        NOT_DRAWN
    }

    /** {@code REDUCED}: documentary only (plants); {@code FULL}: identity and physical as well. */
    public enum Level {
        REDUCED,
        FULL
    }
}
