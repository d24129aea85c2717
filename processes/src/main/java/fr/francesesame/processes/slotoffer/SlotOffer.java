package fr.francesesame.processes.slotoffer;

import fr.francesesame.processes.Offers;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process {@code slotOffer}: a freed place, put to one person of the waiting list after the other. */
@Component
class SlotOffer implements Offers {

    private static final String PROCESS = "slotOffer";

    private final RuntimeService runtime;

    SlotOffer(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void freed(String desk) {
        runtime.startProcessInstanceByKey(
                PROCESS, UUID.randomUUID().toString(), Map.of(Variable.APPOINTMENT_DESK.name(), desk));
    }

    @Override
    public boolean answered(String offerId) {
        return !runtime.createMessageCorrelation("offerAnswered")
                .processInstanceBusinessKey(offerId)
                .correlateAllWithResult()
                .isEmpty();
    }
}
