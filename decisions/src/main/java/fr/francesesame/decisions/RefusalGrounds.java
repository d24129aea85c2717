package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Map;

/** Table « motifs de refus »: the grounds on which goods of a formality can be refused (Reg. (EU) 2017/625 art 66, 2019/1715 annex II). */
public class RefusalGrounds {

    static final String TABLE = "refusalGrounds";

    private final DecisionTable tables;

    public RefusalGrounds(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<List<Ground>> of(FormalityType type) {
        var answer = tables.ask(TABLE, Map.of("type", type.name()));
        var grounds = answer.rows().stream()
                .map(row -> new Ground(row.text("code"), row.text("family"), Names.valueOf(row.text("names"))))
                .toList();
        return new Decided<>(grounds, answer.explanation());
    }

    /** {@code code}: TRACES NT's, or ours where it has none; {@code names}: what has to be named with it. */
    public record Ground(String code, String family, Names names) {}

    /** What a ground is not complete without. */
    public enum Names {
        NOTHING,
        ORGANISM,
        SUBSTANCE
    }
}
