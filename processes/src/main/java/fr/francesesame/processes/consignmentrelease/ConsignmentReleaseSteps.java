package fr.francesesame.processes.consignmentrelease;

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
import org.springframework.stereotype.Component;

/** The service tasks of {@code consignmentRelease}. */
@Component
public class ConsignmentReleaseSteps {

    private final Dossiers dossiers;
    private final MissingFormalities missing;
    private final Milestones milestones;
    private final FormalityMessages messages;

    ConsignmentReleaseSteps(
            Dossiers dossiers, MissingFormalities missing, Milestones milestones, FormalityMessages messages) {
        this.dossiers = dossiers;
        this.missing = missing;
        this.milestones = milestones;
        this.messages = messages;
    }

    /** Whether the goods need a formality that nobody has notified. */
    public void findMissing(DelegateExecution execution) {
        execution.setVariable(Variable.FORMALITIES_MISSING.name(), missing.find(consignment(execution)));
    }

    /** The other formalities of the same goods hear of a conclusion; a refusal is told to those who handle them. */
    public void tellLinked(DelegateExecution execution) {
        var concluded = Subjects.announced(execution);
        var consignment = consignment(execution);
        dossiers.hold(consignment);
        var refused = dossiers.facts(concluded).status() == TracesStatus.REJECTED;
        dossiers.formalitiesOf(consignment).stream()
                .filter(linked -> !linked.equals(concluded))
                .forEach(linked -> tell(linked, refused));
    }

    /** The consignment is settled once no formality of it is open or under way to another post. */
    public void review(DelegateExecution execution) {
        var settled = dossiers.consignment(consignment(execution)).stream()
                .map(Dossiers.Facts::status)
                .noneMatch(ConsignmentReleaseSteps::isOpen);
        execution.getProcessInstance().setVariable(Variable.SETTLED.name(), settled);
    }

    private void tell(Reference linked, boolean refused) {
        if (refused) {
            milestones.reached(linked, Milestone.LINKED_FORMALITY_REFUSED);
        }
        messages.tell(linked, "linkedConcluded");
    }

    private static ConsignmentId consignment(DelegateExecution execution) {
        return ConsignmentId.of(Variable.CONSIGNMENT.of(execution));
    }

    private static boolean isOpen(TracesStatus status) {
        return status == TracesStatus.DRAFT || status.isOpen() || status.isOnward();
    }
}
