package fr.francesesame.processes.messagethread;

import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.MessageThreads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code messageThread}; the business key is the thread. */
@Component
public class MessageThreadSteps {

    private final MessageThreads threads;
    private final MessageRouting routing;

    MessageThreadSteps(MessageThreads threads, MessageRouting routing) {
        this.threads = threads;
        this.routing = routing;
    }

    /** Asks the table which service answers, and by when. */
    public void route(DelegateExecution execution) {
        var thread = execution.getProcessBusinessKey();
        var until = threads.route(thread, routing.of(threads.facts(thread)));
        Variable.ANSWER_BY.set(execution, Variable.date(until));
    }

    /** The service has let its time go by. */
    public void tellUnanswered(DelegateExecution execution) {
        threads.overdue(execution.getProcessBusinessKey());
    }
}
