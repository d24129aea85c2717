package fr.francesesame.processes.notificationdelivery;

import fr.francesesame.processes.Notices;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class NoticeDelivery implements Notices {

    private final RuntimeService runtime;

    NoticeDelivery(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void deliver(String deliveryId) {
        runtime.startProcessInstanceByKey(
                "notification-delivery", deliveryId, Map.of(Variable.DELIVERY.name(), deliveryId));
    }

    @Override
    public void failedAfterwards(String deliveryId) {
        runtime.createMessageCorrelation("deliveryFailureReported")
                .processInstanceBusinessKey(deliveryId)
                .setVariable(Variable.DELIVERY.name(), deliveryId)
                .correlateStartMessage();
    }
}
