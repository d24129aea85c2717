package fr.francesesame.foundation.taskforms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a dossier beside a form, all in words: facts, or a table; {@code note} says what the table leaves out. */
public record Panel(String title, List<Fact> facts, @Nullable Table table, @Nullable String note, List<Link> links) {

    public record Fact(String label, String value) {}

    /** Something to open: its name, and the path of its page or file. */
    public record Link(String label, String href) {}

    public record Table(List<String> columns, List<List<String>> rows) {}

    public static Panel facts(String title, List<Fact> facts) {
        return new Panel(title, facts, null, null, List.of());
    }

    public static Panel table(String title, List<String> columns, List<List<String>> rows) {
        return new Panel(title, List.of(), new Table(columns, rows), null, List.of());
    }

    public Panel withNote(String sentence) {
        return new Panel(title, facts, table, sentence, links);
    }

    public Panel withLinks(List<Link> further) {
        return new Panel(title, facts, table, note, further);
    }

    public boolean isEmpty() {
        return facts.isEmpty()
                && links.isEmpty()
                && (table == null || table.rows().isEmpty());
    }
}
