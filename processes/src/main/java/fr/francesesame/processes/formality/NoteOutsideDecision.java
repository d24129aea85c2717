package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The register has decided without us: its decision stands, and is ours only where it is the one that we had transmitted. */
@Component
class NoteOutsideDecision implements JavaDelegate {

    private final Dossiers dossiers;
    private final DecisionRegister register;

    NoteOutsideDecision(Dossiers dossiers, DecisionRegister register) {
        this.dossiers = dossiers;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        Variable.REGISTER_STATUS.set(
                execution, dossiers.facts(reference).status().name());
        Variable.DECISION_CONFIRMED.set(execution, register.confirmsTransmitted(reference));
    }
}
