package fr.francesesame.processes.evidencerequest;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.ports.Evidence;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has the file of a granted request sealed; the authority that stamps its time is a partner like others. */
@Component("sealEvidence")
class SealEvidence implements PartnerTask {

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
}
