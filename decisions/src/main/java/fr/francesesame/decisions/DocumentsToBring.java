package fr.francesesame.decisions;

import fr.francesesame.terms.DocumentKind;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Map;

/** Table « documents à apporter »: what comes with goods under a formality, and by which code the customs declaration (DELTA) names it. */
public class DocumentsToBring {

    static final String TABLE = "documentsToBring";

    private final DecisionTable tables;

    public DocumentsToBring(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<List<Document>> of(FormalityType type) {
        var answer = tables.ask(TABLE, Map.of("type", type.name()));
        var documents = answer.rows().stream()
                .map(row -> new Document(
                        row.text("document"),
                        row.text("customsCode"),
                        row.flag("fromMemory"),
                        DocumentKind.valueOf(row.text("kind"))))
                .toList();
        return new Decided<>(documents, answer.explanation());
    }

    /**
     * {@code name}: French; {@code customsCode}: empty where the declaration names none; {@code fromMemory}: no text was at hand
     * for the code; {@code kind}: by which a joined file is recognised as it.
     */
    public record Document(String name, String customsCode, boolean fromMemory, DocumentKind kind) {}
}
