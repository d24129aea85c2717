package fr.francesesame.processes.rights;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.ports.Evidence;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Has the file of a granted request sealed; the authority that stamps its time is a partner like others. */
@Component("sealEvidence")
class SealEvidence implements PartnerTask, JavaDelegate {

    private final Evidence evidence;

    SealEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Set<String> partners() {
        return Set.of("evidence");
    }

    @Override
    public void carryOut(Work work) {
        evidence.seal(evidence.formality(work.subject()));
    }

    /** Processes that were opened under an earlier diagram still call it as a step of their own. */
    @Override
    public void execute(DelegateExecution execution) {
        carryOut(new Work(execution.getProcessBusinessKey(), Map.of()));
    }
}
