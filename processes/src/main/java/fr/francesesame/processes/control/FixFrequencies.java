package fr.francesesame.processes.control;

import fr.francesesame.decisions.FrequencyStatus;
import fr.francesesame.processes.ApplicableDay;
import fr.francesesame.processes.Frequencies;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps with every goods line how often such goods are checked, under which row of the law, and why. */
@Component
class FixFrequencies implements JavaDelegate {

    private final Frequencies frequencies;
    private final ApplicableDay days;
    private final Dossiers dossiers;
    private final Checks checks;

    FixFrequencies(Frequencies frequencies, ApplicableDay days, Dossiers dossiers, Checks checks) {
        this.frequencies = frequencies;
        this.days = days;
        this.dossiers = dossiers;
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var decided = decide(reference);
        checks.lineFrequencies(
                reference, decided.stream().flatMap(FixFrequencies::perLine).toList());
        Variable.TO_QUALIFY.set(execution, decided.stream().anyMatch(GoodsFrequency::isToQualify));
        Variable.PROHIBITED.set(
                execution, decided.stream().anyMatch(goods -> goods.status() == FrequencyStatus.PROHIBITED));
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
