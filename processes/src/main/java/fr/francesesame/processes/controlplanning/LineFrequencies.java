package fr.francesesame.processes.controlplanning;

import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps with every goods line how often such goods are checked, under which row of the law, and why. */
@Component
class LineFrequencies {

    private final Frequencies frequencies;
    private final ApplicableDay days;
    private final Dossiers dossiers;
    private final Checks checks;

    LineFrequencies(Frequencies frequencies, ApplicableDay days, Dossiers dossiers, Checks checks) {
        this.frequencies = frequencies;
        this.days = days;
        this.dossiers = dossiers;
        this.checks = checks;
    }

    List<GoodsFrequency> fix(Reference reference) {
        var decided = decide(reference);
        checks.lineFrequencies(
                reference, decided.stream().flatMap(LineFrequencies::perLine).toList());
        return decided;
    }

    private List<GoodsFrequency> decide(Reference reference) {
        var facts = dossiers.facts(reference);
        var day = days.of(facts);
        var decided =
                frequencies.of(facts.type(), dossiers.lines(reference), checks.qualified(reference), day.outcome());
        Stream.concat(Stream.of(day.explanation()), decided.stream().map(GoodsFrequency::explanation))
                .distinct()
                .forEach(explanation -> dossiers.explained(reference, explanation));
        return decided;
    }

    private static Stream<LineFrequency> perLine(GoodsFrequency goods) {
        var why = goods.explanation();
        var known = !goods.isToQualify();
        return goods.lines().stream()
                .map(line -> new LineFrequency(
                        line,
                        goods.row(),
                        known ? goods.identity() : null,
                        known ? goods.physical() : null,
                        goods.hazard(),
                        goods.version(),
                        goods.status().name(),
                        why.reason(),
                        why.legalBasis()));
    }
}
