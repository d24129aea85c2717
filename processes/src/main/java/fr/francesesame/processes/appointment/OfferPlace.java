package fr.francesesame.processes.appointment;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.WaitingList;
import fr.francesesame.processes.ports.WaitingList.Offer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferPlace implements JavaDelegate {

    private final WaitingList waiting;

    OfferPlace(WaitingList waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var offer = waiting.offer(Variable.APPOINTMENT_DESK.of(execution), execution.getProcessBusinessKey());
        Variable.OFFERED.set(execution, offer.isPresent());
        offer.ifPresent(made -> remember(made, execution));
    }

    private static void remember(Offer made, DelegateExecution execution) {
        Variable.APPOINTMENT.set(execution, made.booking().toString());
        Variable.OFFER_UNTIL.set(execution, Variable.date(made.until()));
    }
}
