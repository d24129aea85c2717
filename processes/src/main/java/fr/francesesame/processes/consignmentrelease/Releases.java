package fr.francesesame.processes.consignmentrelease;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The running process of a consignment, opened when the first of its formalities is, and again when a settled one is reopened. */
@Component
public class Releases {

    private static final String PROCESS = "consignmentRelease";
    private static final String JOINED = "formalityJoined";
    private static final String CONCLUDED = "formalityConcluded";

    private final RuntimeService runtime;

    Releases(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Opens the process of the consignment unless it runs; returns whether it did. */
    private boolean announce(ConsignmentId consignment, Reference formality) {
        if (isRunning(consignment)) {
            return false;
        }
        runtime.startProcessInstanceByKey(PROCESS, consignment.toString(), facts(consignment, formality));
        return true;
    }

    /** A formality was opened for these goods: it is looked whether another one is missing. */
    public void joined(ConsignmentId consignment, Reference formality) {
        if (!announce(consignment, formality)) {
            tell(consignment, JOINED)
                    .setVariable(Variable.REFERENCE.name(), formality.value())
                    .correlateAll();
        }
    }

    /** A formality of the consignment was decided or withdrawn: customs is to be told, also where everything had been settled. */
    public void concluded(ConsignmentId consignment, Reference formality) {
        if (isRunning(consignment)) {
            tell(consignment, CONCLUDED)
                    .setVariablesToTriggeredScope(Map.of(Variable.REFERENCE.name(), formality.value()))
                    .correlateAll();
        } else {
            openConcluded(consignment, formality);
        }
    }

    /** A message finds only what an earlier transaction has opened: what is opened here tells customs by itself. */
    private void openConcluded(ConsignmentId consignment, Reference formality) {
        runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(consignment.toString())
                .setVariables(facts(consignment, formality))
                .startBeforeActivity("startEvent_consignmentAnnounced")
                .startBeforeActivity("serviceTask_informCustoms")
                .setVariableLocal(Variable.REFERENCE.name(), formality.value())
                .execute();
    }

    private static Map<String, Object> facts(ConsignmentId consignment, Reference formality) {
        return Map.of(
                Variable.CONSIGNMENT.name(), consignment.toString(),
                Variable.REFERENCE.name(), formality.value(),
                Variable.SETTLED.name(), false);
    }

    private MessageCorrelationBuilder tell(ConsignmentId consignment, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(consignment.toString());
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
