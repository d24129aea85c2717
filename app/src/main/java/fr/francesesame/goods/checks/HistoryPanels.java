package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The past of the same operators and goods, beside the form. */
@Component
class HistoryPanels {

    private final History history;
    private final Words words;

    HistoryPanels(History history, Words words) {
        this.history = history;
        this.words = words;
    }

    List<Panel> of(Reference reference) {
        return List.of(records(reference), findings(reference));
    }

    private Panel records(Reference reference) {
        var rows = Stream.concat(history.operators(reference).stream(), history.goods(reference).stream())
                .map(record -> List.of(
                        Objects.requireNonNullElse(record.name(), ""),
                        String.valueOf(record.decided()),
                        String.valueOf(record.refused())))
                .toList();
        return Panel.table(words.text("checks.panel.history"), columns("history", 3), rows);
    }

    private Panel findings(Reference reference) {
        var rows = history.findings(reference).stream()
                .map(found -> List.of(
                        found.reference(),
                        words.name("checks.kind", found.kind()) + " : " + words.name("checks.result", found.result()),
                        Objects.requireNonNullElse(found.comment(), "")))
                .toList();
        return Panel.table(words.text("checks.panel.pastFindings"), columns("pastFindings", 3), rows);
    }

    private List<String> columns(String table, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(column -> words.text("checks.column." + table + "." + column))
                .toList();
    }
}
