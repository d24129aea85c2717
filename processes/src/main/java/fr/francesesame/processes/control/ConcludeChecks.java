package fr.francesesame.processes.control;

import fr.francesesame.decisions.CheckOutcome;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConcludeChecks implements JavaDelegate {

    private final Checks checks;
    private final Dossiers dossiers;
    private final CheckOutcome table;

    ConcludeChecks(Checks checks, Dossiers dossiers, CheckOutcome table) {
        this.checks = checks;
        this.dossiers = dossiers;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var found = checks.findings(reference);
        var concluded = table.conclude(new CheckOutcome.Facts(
                found.documentary(), found.identity(), found.physical(), found.laboratory(), found.detained()));
        dossiers.explained(reference, concluded.explanation());
        Variable.CONCLUSION.set(execution, concluded.outcome().name());
    }
}
