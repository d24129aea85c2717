package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.FormalityType;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box 30 of a COI follows the CHED of the same goods (Reg. (EU) 2021/2306 art 6(4)-(6)): an open one is waited for. */
@Component
class ReadLinkedCheds implements JavaDelegate {

    private final Dossiers dossiers;

    ReadLinkedCheds(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var own = dossiers.facts(Subjects.reference(execution));
        dossiers.hold(own.consignment());
        var pending = dossiers.consignment(own.consignment()).stream()
                .filter(ReadLinkedCheds::isChed)
                .anyMatch(ched -> ched.status().isOpen());
        Variable.LINKED_PENDING.set(execution, pending);
    }

    private static boolean isChed(Dossiers.Facts formality) {
        return formality.type() != FormalityType.COI && formality.type() != FormalityType.CONFORMITY;
    }
}
