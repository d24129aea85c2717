package fr.francesesame.processes.serviceadhesion;

import fr.francesesame.processes.ServiceAdhesions;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class ServiceAdhesion implements ServiceAdhesions {

    private static final String PROCESS = "serviceAdhesion";
    private static final String ADMINISTRATORS = "administrators";

    private final RuntimeService runtime;

    ServiceAdhesion(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void ask(String adhesion, boolean auditRequired, boolean approvalRequired) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                adhesion,
                Map.of(
                        Variable.TASK_GROUP.name(),
                        ADMINISTRATORS,
                        "auditRequired",
                        auditRequired,
                        "approvalRequired",
                        approvalRequired));
    }
}
