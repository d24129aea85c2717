package fr.francesesame.decisions;

import fr.francesesame.terms.MissingFact;
import java.util.List;
import java.util.Map;

/** Table « la question qui décide »: how the fact that is missing is asked for. */
public class OpenQuestions {

    static final String TABLE = "openQuestions";

    private final DecisionTable tables;

    public OpenQuestions(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Asked> of(MissingFact fact) {
        var answer = tables.ask(TABLE, Map.of("fact", fact.name()));
        var answers = answer.row().text("answers");
        return new Decided<>(
                new Asked(answer.row().text("text"), answers.isEmpty() ? List.of() : List.of(answers.split(" "))),
                answer.explanation());
    }

    /** {@code text}: a French question, empty where only documents or an agent can answer; {@code answers}: those that there are, none where a text is. */
    public record Asked(String text, List<String> answers) {}
}
