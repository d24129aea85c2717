package fr.francesesame.processes.rights;

import fr.francesesame.processes.ports.PersonRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellPerson implements JavaDelegate {

    private final PersonRequests requests;

    TellPerson(PersonRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.tell(execution.getProcessBusinessKey());
    }
}
