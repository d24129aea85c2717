package fr.francesesame.processes.serviceadhesion;

import fr.francesesame.processes.ports.Adhesions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code serviceAdhesion}; the business key is the adhesion. */
@Component
public class ServiceAdhesionSteps {

    private final Adhesions adhesions;

    ServiceAdhesionSteps(Adhesions adhesions) {
        this.adhesions = adhesions;
    }

    /** The company may use the service. */
    public void open(DelegateExecution execution) {
        adhesions.open(execution.getProcessBusinessKey());
    }

    /** The company may not use the service. */
    public void refuse(DelegateExecution execution) {
        adhesions.refuse(execution.getProcessBusinessKey());
    }
}
