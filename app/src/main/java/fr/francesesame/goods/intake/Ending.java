package fr.francesesame.goods.intake;

import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Optional;

/** Where a formality stands by its status alone, when no process of ours carries it. */
final class Ending {

    private Ending() {}

    static Step step(TracesStatus status) {
        return switch (status) {
            case DRAFT -> Step.DRAFT;
            case NEW, IN_PROGRESS -> Step.RECEIVED;
            case AUTHORIZED_FOR_ONWARD_TRANSPORTATION,
                    AUTHORIZED_FOR_TRANSHIPMENT,
                    AUTHORIZED_FOR_TRANSFER,
                    AUTHORIZED_FOR_ONWARD_TRAVEL,
                    AUTHORIZED_FOR_TRANSIT -> Step.ONWARD_MOVEMENT;
            case VALIDATED -> Step.RELEASED;
            case PARTIALLY_REJECTED -> Step.PARTIALLY_REJECTED;
            case REJECTED -> Step.REFUSED;
            case REPLACED -> Step.REPLACED;
            case CANCELLED -> Step.CANCELLED;
            case DELETED -> Step.DELETED;
        };
    }

    /** A draft is nobody's business yet, and one that was deleted never was. */
    static Step firstStep(Optional<TracesStatus> status) {
        if (status.filter(TracesStatus.DELETED::equals).isPresent()) {
            return Step.DRAFT;
        }
        return status.map(Ending::step).orElse(Step.RECEIVED);
    }

    static Milestone milestone(TracesStatus status) {
        return switch (status) {
            case VALIDATED -> Milestone.RELEASED;
            case PARTIALLY_REJECTED -> Milestone.PARTIALLY_REJECTED;
            case REJECTED -> Milestone.REFUSED;
            case REPLACED -> Milestone.REPLACED;
            case CANCELLED -> Milestone.CANCELLED;
            case DELETED -> Milestone.DELETED;
            default -> Milestone.ONWARD_AUTHORISED;
        };
    }
}
