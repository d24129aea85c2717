package fr.francesesame.processes.formality;

import fr.francesesame.decisions.CheckOutcome;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks about what was found, and what the register has decided. */
@Component
public class FormalityDecisionSteps {

    private final Dossiers dossiers;
    private final Checks checks;
    private final CheckOutcome table;
    private final DecisionRegister register;

    FormalityDecisionSteps(Dossiers dossiers, Checks checks, CheckOutcome table, DecisionRegister register) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.table = table;
        this.register = register;
    }

    /** What the inspectors have recorded makes the conclusion. */
    public void concludeChecks(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var found = checks.findings(reference);
        var concluded = table.conclude(new CheckOutcome.Facts(
                found.documentary(), found.identity(), found.physical(), found.laboratory(), found.detained()));
        dossiers.explained(reference, concluded.explanation());
        Variable.CONCLUSION.set(execution, concluded.outcome().name());
    }

    /** The register's last word. */
    public void read(DelegateExecution execution) {
        var status = dossiers.facts(Subjects.reference(execution)).status();
        Variable.REGISTER_STATUS.set(execution, status.name());
        Variable.DECIDED.set(execution, status.isDecided());
    }

    /** The register has decided without us: its decision stands, and is ours only where it is the one that we had transmitted. */
    public void noteOutside(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        Variable.REGISTER_STATUS.set(
                execution, dossiers.facts(reference).status().name());
        Variable.DECISION_CONFIRMED.set(execution, register.confirmsTransmitted(reference));
    }
}
