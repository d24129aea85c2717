package fr.francesesame.processes.company;

import fr.francesesame.processes.ports.Adhesions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseAdhesion implements JavaDelegate {

    private final Adhesions adhesions;

    RefuseAdhesion(Adhesions adhesions) {
        this.adhesions = adhesions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adhesions.refuse(execution.getProcessBusinessKey());
    }
}
