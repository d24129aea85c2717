package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.TracesStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The consignment is settled once no formality of it is open or under way to another post. */
@Component
class ReviewConsignment implements JavaDelegate {

    private final Dossiers dossiers;

    ReviewConsignment(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consignment = ConsignmentId.of(Variable.CONSIGNMENT.of(execution));
        var settled = dossiers.consignment(consignment).stream()
                .map(Dossiers.Facts::status)
                .noneMatch(ReviewConsignment::isOpen);
        execution.getProcessInstance().setVariable(Variable.SETTLED.name(), settled);
    }

    private static boolean isOpen(TracesStatus status) {
        return status == TracesStatus.DRAFT || status.isOpen() || status.isOnward();
    }
}
