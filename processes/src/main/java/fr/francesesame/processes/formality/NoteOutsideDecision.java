package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** TRACES NT has decided without us: its decision stands. */
@Component
class NoteOutsideDecision implements JavaDelegate {

    private final Dossiers dossiers;

    NoteOutsideDecision(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var status = dossiers.facts(Subjects.reference(execution)).status();
        Variable.REGISTER_STATUS.set(execution, status.name());
    }
}
