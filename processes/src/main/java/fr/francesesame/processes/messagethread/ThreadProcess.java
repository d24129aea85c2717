package fr.francesesame.processes.messagethread;

import fr.francesesame.processes.AwaitedAnswers;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process {@code messageThread}: one instance for each answer that is awaited. */
@Component
class ThreadProcess implements AwaitedAnswers {

    private static final String PROCESS = "messageThread";

    private final RuntimeService runtime;

    ThreadProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void await(String thread) {
        if (!isAwaited(thread)) {
            runtime.startProcessInstanceByKey(PROCESS, thread);
        }
    }

    @Override
    public boolean answered(String thread) {
        return tell("threadAnswered", thread);
    }

    @Override
    public boolean closed(String thread) {
        return tell("threadClosed", thread);
    }

    private boolean isAwaited(String thread) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(thread)
                        .count()
                > 0;
    }

    private boolean tell(String message, String thread) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(thread)
                .correlateAllWithResult()
                .isEmpty();
    }
}
