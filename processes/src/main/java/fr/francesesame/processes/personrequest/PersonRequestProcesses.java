package fr.francesesame.processes.personrequest;

import fr.francesesame.processes.PersonRequestStarter;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code personRequest}; the business key is the request. */
@Component
class PersonRequestProcesses implements PersonRequestStarter {

    private final RuntimeService runtime;

    PersonRequestProcesses(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void open(String request) {
        runtime.startProcessInstanceByKey("personRequest", request, Map.of(Variable.TASK_GROUP.name(), OFFICERS));
    }
}
