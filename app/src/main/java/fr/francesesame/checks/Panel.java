package fr.francesesame.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a dossier beside a form, all in words: facts, or a table; {@code note} says what the table leaves out. */
record Panel(String title, List<Fact> facts, @Nullable Table table, @Nullable String note) {

    record Fact(String label, String value) {}

    record Table(List<String> columns, List<List<String>> rows) {}

    static Panel facts(String title, List<Fact> facts) {
        return new Panel(title, facts, null, null);
    }

    static Panel table(String title, List<String> columns, List<List<String>> rows) {
        return new Panel(title, List.of(), new Table(columns, rows), null);
    }

    Panel withNote(String sentence) {
        return new Panel(title, facts, table, sentence);
    }

    boolean isEmpty() {
        return facts.isEmpty() && (table == null || table.rows().isEmpty());
    }
}
