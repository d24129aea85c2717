package fr.francesesame.processes.assistancerequest;

import fr.francesesame.processes.AssistanceDesk;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and tells {@code assistanceRequest}; the business key is the number of the request. */
@Component
class AssistanceProcesses implements AssistanceDesk {

    private final RuntimeService runtime;

    AssistanceProcesses(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void open(String request) {
        runtime.startProcessInstanceByKey("assistanceRequest", request, Map.of(Variable.TASK_GROUP.name(), SUPPORT));
    }

    @Override
    public boolean written(String request) {
        return tell("assistanceWritten", request);
    }

    @Override
    public boolean withdrawn(String request) {
        return tell("assistanceWithdrawn", request);
    }

    private boolean tell(String message, String request) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(request)
                .correlateAllWithResult()
                .isEmpty();
    }
}
