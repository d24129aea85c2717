package fr.francesesame.processes.appointment;

import fr.francesesame.processes.ports.WaitingList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LapseOffer implements JavaDelegate {

    private final WaitingList waiting;

    LapseOffer(WaitingList waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.lapsed(execution.getProcessBusinessKey());
    }
}
