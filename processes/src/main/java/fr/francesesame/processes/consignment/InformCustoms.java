package fr.francesesame.processes.consignment;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.terms.ConsignmentId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InformCustoms implements PartnerTask, JavaDelegate {

    private final Customs customs;

    InformCustoms(Customs customs) {
        this.customs = customs;
    }

    @Override
    public Set<String> partners() {
        return Set.of("customs");
    }

    @Override
    public void carryOut(Work work) {
        customs.tell(ConsignmentId.of(work.subject()));
    }

    /** Processes that were opened under an earlier diagram still call it as a step of their own. */
    @Override
    public void execute(DelegateExecution execution) {
        customs.tell(ConsignmentId.of(Variable.CONSIGNMENT.of(execution)));
    }
}
