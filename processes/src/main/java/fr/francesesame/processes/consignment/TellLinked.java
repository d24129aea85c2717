package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.FormalityMessages;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The other formalities of the same goods hear of a conclusion; a refusal is told to those who handle them. */
@Component
class TellLinked implements JavaDelegate {

    private static final String MESSAGE = "linkedConcluded";

    private final Dossiers dossiers;
    private final Milestones milestones;
    private final FormalityMessages messages;

    TellLinked(Dossiers dossiers, Milestones milestones, FormalityMessages messages) {
        this.dossiers = dossiers;
        this.milestones = milestones;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var concluded = Subjects.announced(execution);
        var consignment = ConsignmentId.of(Variable.CONSIGNMENT.of(execution));
        dossiers.hold(consignment);
        var refused = dossiers.facts(concluded).status() == TracesStatus.REJECTED;
        dossiers.formalitiesOf(consignment).stream()
                .filter(linked -> !linked.equals(concluded))
                .forEach(linked -> tell(linked, refused));
    }

    private void tell(Reference linked, boolean refused) {
        if (refused) {
            milestones.reached(linked, Milestone.LINKED_FORMALITY_REFUSED);
        }
        messages.tell(linked, MESSAGE);
    }
}
