package fr.francesesame.processes.messagethread;

import fr.francesesame.decisions.MessageRouting;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.MessageThreads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table which service answers, and by when. */
@Component
class RouteThread implements JavaDelegate {

    private final MessageThreads threads;
    private final MessageRouting routing;

    RouteThread(MessageThreads threads, MessageRouting routing) {
        this.threads = threads;
        this.routing = routing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var thread = execution.getProcessBusinessKey();
        var until = threads.route(thread, routing.of(threads.facts(thread)));
        Variable.ANSWER_BY.set(execution, Variable.date(until));
    }
}
