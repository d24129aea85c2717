package fr.francesesame.processes.personrequest;

import fr.francesesame.processes.ports.PersonRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code personRequest}; the business key is the request. */
@Component
public class PersonRequestSteps {

    private final PersonRequests requests;

    PersonRequestSteps(PersonRequests requests) {
        this.requests = requests;
    }

    /** DGDDI is the single point of contact: the other controller hears of the request. */
    public void informDgal(DelegateExecution execution) {
        requests.informDgal(execution.getProcessBusinessKey());
    }

    /** By e-mail, unless the answer went by post. */
    public void answer(DelegateExecution execution) {
        requests.tell(execution.getProcessBusinessKey());
    }

    /** What was granted is done. */
    public void apply(DelegateExecution execution) {
        requests.apply(execution.getProcessBusinessKey());
    }
}
