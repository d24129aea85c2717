package fr.francesesame.processes.slotoffer;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.WaitingList;
import fr.francesesame.processes.ports.WaitingList.Offer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code slotOffer}. */
@Component
public class SlotOfferSteps {

    private final WaitingList waiting;

    SlotOfferSteps(WaitingList waiting) {
        this.waiting = waiting;
    }

    /** To the first person of the waiting list whom it fits. */
    public void offer(DelegateExecution execution) {
        var offer = waiting.offer(Variable.APPOINTMENT_DESK.of(execution), execution.getProcessBusinessKey());
        Variable.OFFERED.set(execution, offer.isPresent());
        offer.ifPresent(made -> remember(made, execution));
    }

    /** Nobody answered in time: the place goes to the next person. */
    public void lapse(DelegateExecution execution) {
        waiting.lapsed(execution.getProcessBusinessKey());
    }

    private static void remember(Offer made, DelegateExecution execution) {
        Variable.APPOINTMENT.set(execution, made.booking().toString());
        Variable.OFFER_UNTIL.set(execution, Variable.date(made.until()));
    }
}
