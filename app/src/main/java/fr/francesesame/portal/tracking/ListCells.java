package fr.francesesame.portal.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A formality as the cells of a table, with their heads. */
@Component
class ListCells {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "ownReference",
            "type",
            "importer",
            "goods",
            "origin",
            "post",
            "eta",
            "step",
            "status",
            "who",
            "next",
            "due",
            "booking");

    private final MessageSource messages;
    private final Sentences sentences;
    private final ListWords words;

    ListCells(MessageSource messages, Sentences sentences, ListWords words) {
        this.messages = messages;
        this.sentences = sentences;
        this.words = words;
    }

    String title() {
        return say("tracking.export.title");
    }

    List<String> heads() {
        return COLUMNS.stream().map(column -> say("tracking.column." + column)).toList();
    }

    List<String> of(FormalityRow row) {
        return Stream.<@Nullable String>of(
                        row.reference(),
                        row.ownReference(),
                        sentences.name("type", row.type()),
                        row.importer(),
                        row.goods(),
                        row.origin() == null ? null : words.countries(row.origin()),
                        row.bcp() == null ? say("tracking.noPost") : words.post(row.bcp()),
                        words.plain(row.eta(), row.bcp()),
                        sentences.name("step", row.step().name()),
                        sentences.name("status", row.status()),
                        row.nextWho() == null ? null : sentences.name("actor", row.nextWho()),
                        row.nextWhat(),
                        words.plain(row.nextDueAt(), row.bcp()),
                        words.plain(row.bookedAt(), row.bcp()))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, Locale.FRENCH));
    }
}
