package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.terms.ConsignmentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InformCustoms implements JavaDelegate {

    private final Customs customs;

    InformCustoms(Customs customs) {
        this.customs = customs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        customs.tell(ConsignmentId.of(Variable.CONSIGNMENT.of(execution)));
    }
}
