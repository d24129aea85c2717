package fr.francesesame.processes.control;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the checks of the consignment and says how far it is checked. */
@Component
class DecideChecks implements JavaDelegate {

    private final Dossiers dossiers;
    private final Checks checks;
    private final CheckPlanner planner;

    DecideChecks(Dossiers dossiers, Checks checks, CheckPlanner planner) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.planner = planner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var plan = planner.plan(dossiers.facts(reference), checks.rates(reference));
        plan.explanations().forEach(explanation -> dossiers.explained(reference, explanation));
        checks.planned(reference, plan.checks());
        Variable.CHECK_LEVEL.set(execution, plan.level().name());
    }
}
