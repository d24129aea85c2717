package fr.francesesame.processes.rights;

import fr.francesesame.processes.ports.Evidence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SealEvidence implements JavaDelegate {

    private final Evidence evidence;

    SealEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evidence.seal(evidence.formality(execution.getProcessBusinessKey()));
    }
}
