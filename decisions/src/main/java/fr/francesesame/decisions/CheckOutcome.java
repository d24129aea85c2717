package fr.francesesame.decisions;

import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import java.util.Map;

/** Table « issue des contrôles »: what the results of the checks lead to (Reg. (EU) 2017/625 arts 55 and 66). */
public class CheckOutcome {

    static final String TABLE = "checkOutcome";

    private final DecisionTable tables;

    public CheckOutcome(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Conclusion> conclude(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "documentary", facts.documentary().name(),
                        "identity", facts.identity().name(),
                        "physical", facts.physical().name(),
                        "laboratory", facts.laboratory().name(),
                        "detained", facts.detained()));
        return new Decided<>(Conclusion.valueOf(answer.row().text("conclusion")), answer.explanation());
    }

    /** {@code NOT_DONE} where a check was not asked for; {@code detained}: the goods wait for the laboratory. */
    public record Facts(
            CheckResult documentary,
            CheckResult identity,
            CheckResult physical,
            CheckResult laboratory,
            boolean detained) {}
}
