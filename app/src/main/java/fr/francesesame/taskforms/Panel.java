package fr.francesesame.taskforms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a dossier beside a form, all in words: facts, or a table; {@code note} says what the table leaves out. */
public record Panel(String title, List<Fact> facts, @Nullable Table table, @Nullable String note) {

    public record Fact(String label, String value) {}

    public record Table(List<String> columns, List<List<String>> rows) {}

    public static Panel facts(String title, List<Fact> facts) {
        return new Panel(title, facts, null, null);
    }

    public static Panel table(String title, List<String> columns, List<List<String>> rows) {
        return new Panel(title, List.of(), new Table(columns, rows), null);
    }

    public Panel withNote(String sentence) {
        return new Panel(title, facts, table, sentence);
    }

    public boolean isEmpty() {
        return facts.isEmpty() && (table == null || table.rows().isEmpty());
    }
}
