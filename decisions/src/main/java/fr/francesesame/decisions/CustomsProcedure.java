package fr.francesesame.decisions;

import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.TracesStatus;
import java.util.Map;

/**
 * Table « régime douanier permis »: the procedure that the register's decision lets customs give, and no other (Reg. (EU) 2017/625
 * art 57(2)).
 */
public class CustomsProcedure {

    static final String TABLE = "customsProcedure";

    private final DecisionTable tables;

    public CustomsProcedure(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code status}: the register's last word; {@code purpose}: what the goods were notified, or qualified, for. */
    public Decided<Outcome> of(TracesStatus status, Purpose purpose) {
        var answer = tables.ask(TABLE, Map.of("status", status.name(), "purpose", purpose.name()));
        var row = answer.row();
        return new Decided<>(new Outcome(row.text("procedure"), row.flag("reservable")), answer.explanation());
    }

    /** {@code reservable}: quantities may be reserved for a declaration. */
    public record Outcome(String procedure, boolean reservable) {}
}
