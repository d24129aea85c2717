package fr.francesesame.decisions;

import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.TracesStatus;
import java.time.Duration;
import java.util.Map;

/** Table « délai d’arrivée ou de sortie »: how long goods that go on, or animals admitted for a time, may take at most. */
public class MovementLimit {

    static final String TABLE = "movementLimit";

    private final DecisionTable tables;

    public MovementLimit(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code status}: the register's decision. */
    public Decided<Duration> of(TracesStatus status, Purpose purpose) {
        var answer = tables.ask(TABLE, Map.of("status", status.name(), "purpose", purpose.name()));
        return new Decided<>(Duration.ofDays((long) answer.row().number("days")), answer.explanation());
    }
}
