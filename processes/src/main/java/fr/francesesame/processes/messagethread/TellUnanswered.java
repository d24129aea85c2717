package fr.francesesame.processes.messagethread;

import fr.francesesame.processes.ports.MessageThreads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The service has let its time go by. */
@Component
class TellUnanswered implements JavaDelegate {

    private final MessageThreads threads;

    TellUnanswered(MessageThreads threads) {
        this.threads = threads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        threads.overdue(execution.getProcessBusinessKey());
    }
}
