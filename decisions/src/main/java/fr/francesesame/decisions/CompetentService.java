package fr.francesesame.decisions;

import fr.francesesame.terms.ControlService;
import java.util.Map;

/** Table « service compétent »: who controls this formality (the State's internal share of work is data, not code). */
public class CompetentService {

    static final String TABLE = "competentService";

    private final DecisionTable tables;

    public CompetentService(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<ControlService> of(Facts facts) {
        var answer = tables.ask(
                TABLE, Map.of("type", facts.type(), "use", facts.use(), "animalOrigin", facts.animalOrigin()));
        return new Decided<>(ControlService.valueOf(answer.row().text("service")), answer.explanation());
    }

    /** {@code type}: name of the formality type; {@code use}: {@code food}, {@code feed} or {@code other}. */
    public record Facts(String type, String use, boolean animalOrigin) {}
}
