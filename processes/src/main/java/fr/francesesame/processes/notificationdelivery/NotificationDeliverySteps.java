package fr.francesesame.processes.notificationdelivery;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Deliveries;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code notification-delivery}. */
@Component
public class NotificationDeliverySteps {

    private final Deliveries deliveries;

    NotificationDeliverySteps(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** By the channel that the person prefers. */
    public void send(DelegateExecution execution) {
        attempt(execution, deliveries::send);
    }

    /** Whether another channel is left. */
    public void lookForFallback(DelegateExecution execution) {
        Variable.FALLBACK.set(execution, deliveries.hasFallback(Variable.DELIVERY.of(execution)));
    }

    /** By the other channel. */
    public void sendFallback(DelegateExecution execution) {
        attempt(execution, deliveries::sendFallback);
    }

    /** The notice stands as not delivered. */
    public void giveUp(DelegateExecution execution) {
        deliveries.gaveUp(Variable.DELIVERY.of(execution));
    }

    private static void attempt(DelegateExecution execution, Sending sending) {
        try {
            sending.send(Variable.DELIVERY.of(execution));
        } catch (Deliveries.Refused refused) {
            throw new BpmnError("deliveryRefused", refused.getMessage(), refused);
        } catch (Deliveries.Postponed postponed) {
            Variable.SEND_AT.set(execution, Variable.date(postponed.until()));
            throw new BpmnError("deliveryPostponed", postponed.getMessage(), postponed);
        }
    }

    private interface Sending {
        void send(String delivery) throws Deliveries.Refused, Deliveries.Postponed;
    }
}
