package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Customs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOverdue implements JavaDelegate {

    private final Customs customs;

    TellOverdue(Customs customs) {
        this.customs = customs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        customs.overdue(Subjects.reference(execution));
    }
}
