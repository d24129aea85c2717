package fr.francesesame.processes.assistancerequest;

import fr.francesesame.processes.ports.AssistanceRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code assistanceRequest}; the business key is the number of the request. */
@Component
public class AssistanceRequestSteps {

    private final AssistanceRequests requests;

    AssistanceRequestSteps(AssistanceRequests requests) {
        this.requests = requests;
    }

    /** The desk is to answer; the person reads how to follow the request. */
    public void acknowledge(DelegateExecution execution) {
        requests.acknowledge(execution.getProcessBusinessKey());
    }

    /** The person reads what the desk asks. */
    public void tellQuestion(DelegateExecution execution) {
        requests.tellQuestion(execution.getProcessBusinessKey());
    }

    /** The person reads the answer. */
    public void tellAnswer(DelegateExecution execution) {
        requests.tellAnswer(execution.getProcessBusinessKey());
    }

    /** What was asked stays without an answer. */
    public void closeUnanswered(DelegateExecution execution) {
        requests.closeUnanswered(execution.getProcessBusinessKey());
    }

    /** Nobody can reopen it any more. */
    public void archive(DelegateExecution execution) {
        requests.archive(execution.getProcessBusinessKey());
    }
}
