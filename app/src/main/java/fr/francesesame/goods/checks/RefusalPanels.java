package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Panel.Link;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.goods.checks.RefusalSheet.Refused;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The refusal and what the operator answered to its project, beside the form of the inspector who decides. */
@Component
class RefusalPanels {

    private final RefusalSheet refusals;
    private final Hearings hearings;
    private final Dossiers dossiers;
    private final Words words;

    RefusalPanels(RefusalSheet refusals, Hearings hearings, Dossiers dossiers, Words words) {
        this.dossiers = dossiers;
        this.refusals = refusals;
        this.hearings = hearings;
        this.words = words;
    }

    Panel project(Reference reference) {
        var newest = refusals.of(reference).stream().findFirst();
        var title = newest.map(Refused::decidedAt).isPresent() ? "checks.panel.decision" : "checks.panel.refusal";
        return Panel.facts(
                words.text(title),
                newest.map(refused -> facts(refused, dossiers.facts(reference).post()))
                        .orElse(List.of()));
    }

    private List<Fact> facts(Refused refused, @Nullable BorderPost post) {
        var refusal = refused.refusal();
        return Stream.of(
                        fact("state", words.text("checks.refusal.state." + refused.state())),
                        fact("measure", words.name("form.draftRefusal.measure", refusal.measure())),
                        fact("reasons", reasons(refusal.reasons())),
                        fact("found", refused.found()),
                        fact("refusedLines", lines(refusal.lines())),
                        fact("motivation", refusal.motivation()),
                        fact("urgency", refused.urgency()),
                        fact("draftedAt", words.time(refused.draftedAt(), post)),
                        fact("answer", refused.answer()),
                        fact("executeBy", due(refused, post)),
                        fact("executedOn", refused.executedOn() == null ? null : words.day(refused.executedOn())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of a measure that is still to be carried out. */
    private @Nullable String due(Refused refused, @Nullable BorderPost post) {
        return refused.executeBy() == null || refused.executedOn() != null
                ? null
                : words.day(refused.executeBy(), post);
    }

    private String reasons(List<String> codes) {
        return codes.stream()
                .map(code -> words.name("form.draftRefusal.reasons", code))
                .collect(Collectors.joining(", "));
    }

    private String lines(List<Integer> numbers) {
        return numbers.isEmpty()
                ? words.text("checks.allGoods")
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    Panel observations(Reference reference) {
        var post = dossiers.facts(reference).post();
        var rows = hearings.of(reference).stream()
                .map(given -> List.of(words.time(given.at(), post), given.username(), given.text()))
                .toList();
        var columns = IntStream.rangeClosed(1, 3)
                .mapToObj(column -> words.text("checks.column.observations." + column))
                .toList();
        return Panel.table(words.text("checks.panel.observations"), columns, rows)
                .withLinks(links(hearings.files(reference)));
    }

    /** Where each file opens. */
    List<Link> links(List<Joined> files) {
        return files.stream()
                .map(file -> new Link(file.name(), "/dossiers/" + file.reference() + "/pieces/" + file.id()))
                .toList();
    }

    private @Nullable Fact fact(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Fact(words.text("checks.fact." + name), value);
    }
}
