package fr.francesesame.processes.delivery;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LookForFallback implements JavaDelegate {

    private final Deliveries deliveries;

    LookForFallback(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variable.FALLBACK.set(execution, deliveries.hasFallback(Variable.DELIVERY.of(execution)));
    }
}
