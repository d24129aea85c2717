package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import java.util.Map;

/** Table « notification préalable »: was the arrival notified early enough (Reg. (EU) 2019/1013 art 1)? */
public class PriorNotification {

    static final String TABLE = "priorNotification";

    private final DecisionTable tables;

    public PriorNotification(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Verdict> judge(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "type", facts.type().name(),
                        "arrivalKnown", facts.arrivalKnown(),
                        "wholeWorkingDays", facts.wholeWorkingDays(),
                        "hours", facts.hours(),
                        "shorterNoticeAccepted", facts.shorterNoticeAccepted()));
        return new Decided<>(Verdict.valueOf(answer.row().text("verdict")), answer.explanation());
    }

    /** Whole working days of the post's territory and hours between notification and stated arrival (negative: after it). */
    public record Facts(
            FormalityType type,
            boolean arrivalKnown,
            int wholeWorkingDays,
            long hours,
            boolean shorterNoticeAccepted) {}

    /** What the notice is worth; only {@code IN_TIME} goes on without an agent's word. */
    public enum Verdict {
        IN_TIME,
        LATE,
        AFTER_ARRIVAL
    }
}
