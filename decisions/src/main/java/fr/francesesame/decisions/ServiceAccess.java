package fr.francesesame.decisions;

import java.util.Map;

/** Table « accès à un service en ligne »: whether a service of the catalogue is open to a person, and if not, what it waits for. */
public class ServiceAccess {

    static final String TABLE = "serviceAccess";

    private final DecisionTable tables;

    public ServiceAccess(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Outcome> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "access", facts.access(),
                        "held", facts.held(),
                        "attachedDays", facts.attachedDays(),
                        "emailDeclared", facts.emailDeclared(),
                        "adhesion", facts.adhesion()));
        return new Decided<>(Outcome.valueOf(answer.row().text("outcome")), answer.explanation());
    }

    /**
     * {@code access}: FREE, RIGHT, DECLARED or CONVENTION; {@code attachedDays}: since the attachment to the establishment the
     * service knows, -1 where there is none; {@code adhesion}: state of the company's adhesion, NONE where there is none.
     */
    public record Facts(String access, boolean held, int attachedDays, boolean emailDeclared, String adhesion) {}

    /** LATER: opens by itself in some days; JOINING: the adhesion is under way; TO_JOIN: it is to be asked for. */
    public enum Outcome {
        OPEN,
        LATER,
        JOINING,
        TO_JOIN,
        HIDDEN
    }
}
