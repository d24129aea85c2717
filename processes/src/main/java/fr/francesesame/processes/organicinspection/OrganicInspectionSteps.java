package fr.francesesame.processes.organicinspection;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.FormalityType;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks that {@code organicInspection} does not share. */
@Component
public class OrganicInspectionSteps {

    private final Dossiers dossiers;

    OrganicInspectionSteps(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Box 30 of a COI follows the CHED of the same goods (Reg. (EU) 2021/2306 art 6(4)-(6)): an open one is waited for. */
    public void readLinkedCheds(DelegateExecution execution) {
        var own = dossiers.facts(Subjects.reference(execution));
        dossiers.hold(own.consignment());
        var pending = dossiers.consignment(own.consignment()).stream()
                .filter(OrganicInspectionSteps::isChed)
                .anyMatch(ched -> ched.status().isOpen());
        Variable.LINKED_PENDING.set(execution, pending);
    }

    private static boolean isChed(Dossiers.Facts formality) {
        return formality.type() != FormalityType.COI && formality.type() != FormalityType.CONFORMITY;
    }
}
