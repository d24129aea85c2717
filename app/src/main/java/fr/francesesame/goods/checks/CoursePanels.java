package fr.francesesame.goods.checks;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.goods.checks.RecordedFindings.Sample;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to the dossier here: checks with their reasons, appointment, sample, refusal, observations. */
@Component
class CoursePanels {

    private final CheckSheet checks;
    private final AppointmentPanel appointments;
    private final RecordedFindings found;
    private final RefusalPanels refusal;
    private final OperatorRequests requests;
    private final Dossiers dossiers;
    private final Words words;

    CoursePanels(
            CheckSheet checks,
            AppointmentPanel appointments,
            RecordedFindings found,
            RefusalPanels refusal,
            OperatorRequests requests,
            Dossiers dossiers,
            Words words) {
        this.checks = checks;
        this.appointments = appointments;
        this.found = found;
        this.refusal = refusal;
        this.requests = requests;
        this.dossiers = dossiers;
        this.words = words;
    }

    List<Panel> of(Reference reference) {
        return List.of(
                requests(reference),
                refusal.observations(reference),
                refusal.project(reference),
                linked(reference),
                checks(reference),
                appointments.of(reference),
                sample(reference));
    }

    private Panel checks(Reference reference) {
        var all = checks.checks(reference);
        var rows = all.stream()
                .map(check -> List.of(
                        words.name("checks.kind", check.kind().name()),
                        words.text(check.required() ? "checks.required" : "checks.notRequired"),
                        join(check.reason(), raised(check), check.draw()),
                        check.legalBasis(),
                        join(result(check), day(check), check.comment(), check.found())))
                .toList();
        var files = all.stream().flatMap(check -> check.files().stream()).toList();
        return Panel.table(words.text("checks.panel.checks"), columns("checks", 5), rows)
                .withLinks(refusal.links(files));
    }

    private String result(Check check) {
        var undone = check.undone();
        return undone == null ? words.name("checks.result", check.result().name()) : undone;
    }

    private @Nullable String raised(Check check) {
        return check.raised() == null ? null : words.text("checks.raised.check", check.raised());
    }

    private @Nullable String day(Check check) {
        var on = check.on();
        if (on == null) {
            return null;
        }
        var day = FrenchDays.DAY.format(on);
        return check.early() == null ? words.text("checks.on", day) : words.text("checks.onEarly", day, check.early());
    }

    private Panel sample(Reference reference) {
        return Panel.facts(
                words.text("checks.panel.sample"),
                found.sample(reference).map(this::facts).orElse(List.of()));
    }

    private List<Fact> facts(Sample sample) {
        return List.of(
                fact("laboratory", sample.laboratory()),
                fact("sampleNumber", sample.number()),
                fact("sampling", words.name("form.inspectGoods.sampling", sample.purpose())),
                fact("takenOn", FrenchDays.DAY.format(sample.takenOn())));
    }

    private Panel requests(Reference reference) {
        var post = dossiers.facts(reference).post();
        var rows = requests.of(reference).stream()
                .map(made -> List.of(
                        words.time(made.at(), post),
                        words.name("checks.request", made.kind().name()),
                        made.text()))
                .toList();
        return Panel.table(words.text("checks.panel.requests"), columns("requests", 3), rows);
    }

    private Panel linked(Reference reference) {
        var consignment = dossiers.facts(reference).consignment();
        var rows = dossiers.consignment(consignment).stream()
                .filter(formality -> !formality.reference().equals(reference))
                .map(formality -> List.of(
                        formality.reference().value(),
                        words.name("checks.type", formality.type().name()),
                        words.name("checks.status", formality.status().name())))
                .toList();
        return Panel.table(words.text("checks.panel.linked"), columns("linked", 3), rows);
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text("checks.fact." + name), value);
    }

    private List<String> columns(String table, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(column -> words.text("checks.column." + table + "." + column))
                .toList();
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
