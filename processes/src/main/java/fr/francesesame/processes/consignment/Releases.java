package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The running process of a consignment, opened when the first of its formalities is, and again when a settled one is reopened. */
@Component
public class Releases {

    private static final String PROCESS = "consignmentRelease";
    private static final String CONCLUDED = "formalityConcluded";

    private final RuntimeService runtime;

    Releases(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Opens the process of the consignment unless it runs. */
    void announce(ConsignmentId consignment) {
        if (!isRunning(consignment)) {
            runtime.startProcessInstanceByKey(
                    PROCESS,
                    consignment.toString(),
                    Map.of(Variable.CONSIGNMENT.name(), consignment.toString(), Variable.SETTLED.name(), false));
        }
    }

    /** A formality of the consignment was decided or withdrawn: customs is to be told. */
    public void concluded(ConsignmentId consignment, Reference formality) {
        announce(consignment);
        runtime.createMessageCorrelation(CONCLUDED)
                .processInstanceBusinessKey(consignment.toString())
                .setVariablesToTriggeredScope(Map.of(Variable.REFERENCE.name(), formality.value()))
                .correlateAll();
    }

    private boolean isRunning(ConsignmentId consignment) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(consignment.toString())
                        .active()
                        .count()
                > 0;
    }
}
