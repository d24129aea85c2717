package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Panel.Link;
import fr.francesesame.foundation.taskforms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A request beside the form that answers it: where the person was, what was written, the files. */
@Component
class HelpPanels {

    private final HelpEntries entries;
    private final HelpSheets sheets;
    private final Words words;

    HelpPanels(HelpEntries entries, HelpSheets sheets, Words words) {
        this.entries = entries;
        this.sheets = sheets;
        this.words = words;
    }

    List<Panel> of(HelpRequest request) {
        var written = entries.of(request.number());
        return List.of(facts(request, written), exchanges(request, written));
    }

    private Panel facts(HelpRequest request, List<HelpEntry> written) {
        var facts = new ArrayList<Fact>();
        add(facts, "number", request.number());
        add(facts, "kind", words.name("assistance.kind", request.kind().name()));
        add(facts, "subject", request.subject());
        add(facts, "from", request.username() == null ? request.email() : named(request, written));
        add(facts, "opened", words.time(request.openedAt()));
        add(facts, "reference", request.reference());
        add(facts, "page", request.context().page());
        add(facts, "incident", request.context().incident());
        add(facts, "browser", request.context().browser());
        return Panel.facts(words.text("assistance.panel"), facts);
    }

    private String named(HelpRequest request, List<HelpEntry> written) {
        var username = request.writer();
        return words.text("assistance.panel.account", sheets.names(written).getOrDefault(username, username), username);
    }

    private Panel exchanges(HelpRequest request, List<HelpEntry> written) {
        var names = sheets.names(written);
        var rows = written.stream()
                .map(entry -> List.of(
                        words.time(entry.at()),
                        sheets.author(entry, request, true, names),
                        Objects.requireNonNullElseGet(
                                entry.body(),
                                () -> words.name("assistance.act", entry.kind().name()))))
                .toList();
        return Panel.table(words.text("assistance.panel.exchanges"), columns(), rows)
                .withLinks(links(request, written));
    }

    private List<String> columns() {
        return List.of(
                words.text("assistance.panel.at"),
                words.text("assistance.panel.who"),
                words.text("assistance.panel.what"));
    }

    private static List<Link> links(HelpRequest request, List<HelpEntry> written) {
        var path = HelpView.account(request, true).path();
        return written.stream()
                .flatMap(entry -> entry.files().stream())
                .filter(file -> !file.waiting())
                .map(file -> new Link(file.name(), path + "/fichiers/" + file.id()))
                .toList();
    }

    private void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(words.text("assistance.panel." + label), value));
        }
    }
}
