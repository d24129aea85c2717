package fr.francesesame.decisions;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.math.BigDecimal;
import java.util.Map;

/** Table « contrôles requis »: is a check of this kind required of the consignment (Reg. (EU) 2017/625 art 49 and the acts of each formality)? */
public class RequiredChecks {

    static final String TABLE = "requiredChecks";

    private final DecisionTable tables;

    public RequiredChecks(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Boolean> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "kind", facts.kind().name(),
                        "type", facts.type().name(),
                        "selection", facts.selection().name(),
                        "purpose", facts.purpose().name(),
                        "rate", facts.rate().doubleValue()));
        return new Decided<>(answer.row().flag("required"), answer.explanation());
    }

    /** {@code rate}: that of this kind of check under one row of the law, in percent. */
    public record Facts(CheckKind kind, FormalityType type, Selection selection, Purpose purpose, BigDecimal rate) {}

    /** Who selected the consignment: TRACES NT's word stands, our draw fills its silence. */
    public enum Selection {
        TRACES_YES,
        TRACES_NO,
        DRAWN,
        NOT_DRAWN
    }
}
