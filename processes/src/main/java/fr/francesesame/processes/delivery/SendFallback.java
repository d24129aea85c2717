package fr.francesesame.processes.delivery;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Deliveries;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendFallback implements JavaDelegate {

    private final Deliveries deliveries;

    SendFallback(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            deliveries.sendFallback(Variable.DELIVERY.of(execution));
        } catch (Deliveries.Refused refused) {
            throw new BpmnError("deliveryRefused", refused.getMessage(), refused);
        } catch (Deliveries.Postponed postponed) {
            Variable.SEND_AT.set(execution, Variable.date(postponed.until()));
            throw new BpmnError("deliveryPostponed", postponed.getMessage(), postponed);
        }
    }
}
