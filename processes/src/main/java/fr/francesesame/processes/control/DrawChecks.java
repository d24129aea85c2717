package fr.francesesame.processes.control;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Draws once per row of the law and kind of check; a draw stands, and is read again when the checks are decided. */
@Component
class DrawChecks implements JavaDelegate {

    private final Dossiers dossiers;
    private final Checks checks;
    private final CheckDraws draws;

    DrawChecks(Dossiers dossiers, Checks checks, CheckDraws draws) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.draws = draws;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        checks.rates(reference).forEach(rate -> {
            draws.physical(facts, rate);
            draws.identity(facts, rate);
        });
    }
}
