package fr.francesesame.processes.plant;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.plant.LineFrequencies.GoodsFrequency;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Dossiers;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FixFrequencies implements JavaDelegate {

    private final LineFrequencies frequencies;
    private final Dossiers dossiers;
    private final Checks checks;

    FixFrequencies(LineFrequencies frequencies, Dossiers dossiers, Checks checks) {
        this.frequencies = frequencies;
        this.dossiers = dossiers;
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var decided = frequencies.of(reference);
        decided.stream()
                .map(goods -> goods.decided().explanation())
                .distinct()
                .forEach(explanation -> dossiers.explained(reference, explanation));
        checks.lineFrequencies(
                reference, decided.stream().flatMap(FixFrequencies::perLine).toList());
        Variable.TO_QUALIFY.set(execution, decided.stream().anyMatch(GoodsFrequency::isToQualify));
    }

    private static Stream<LineFrequency> perLine(GoodsFrequency goods) {
        var why = goods.decided().explanation();
        var rate = goods.isToQualify() ? null : goods.rate();
        var status = goods.decided().outcome().status().name();
        return goods.lines().stream()
                .map(line ->
                        new LineFrequency(line, goods.row(), rate, rate, null, status, why.reason(), why.legalBasis()));
    }
}
