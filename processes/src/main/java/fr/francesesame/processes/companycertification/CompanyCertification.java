package fr.francesesame.processes.companycertification;

import fr.francesesame.processes.CompanyCertifications;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class CompanyCertification implements CompanyCertifications {

    private static final String PROCESS = "companyCertification";
    private static final String ADMINISTRATORS = "administrators";

    private final RuntimeService runtime;

    CompanyCertification(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void ask(String request) {
        runtime.startProcessInstanceByKey(PROCESS, request, Map.of(Variable.TASK_GROUP.name(), ADMINISTRATORS));
    }

    @Override
    public boolean withdrawn(String request) {
        return !runtime.createMessageCorrelation("certificationWithdrawn")
                .processInstanceBusinessKey(request)
                .correlateAllWithResult()
                .isEmpty();
    }
}
