package fr.francesesame.decisions;

import fr.francesesame.terms.CheckLevel;
import fr.francesesame.terms.FormalityType;
import java.util.Map;

/** Table « modalité du contrôle d'identité »: seals only, packages opened, animals counted (Reg. (EU) 2019/2130 art 3). */
public class IdentityMethod {

    static final String TABLE = "identityMethod";

    private final DecisionTable tables;

    public IdentityMethod(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<String> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "level", facts.level().name(),
                        "type", facts.type().name(),
                        "seals", facts.seals(),
                        "sealsRefused", facts.sealsRefused(),
                        "heading", facts.heading()));
        return new Decided<>(answer.row().text("method"), answer.explanation());
    }

    /**
     * {@code seals}: number of seals notified; {@code sealsRefused}: one was found broken or another than certified; {@code heading}:
     * first four digits of the code of the first goods, which tells animals that are identified one by one from the others.
     */
    public record Facts(CheckLevel level, FormalityType type, int seals, boolean sealsRefused, String heading) {}
}
