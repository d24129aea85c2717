package fr.francesesame.goods.checks;

import fr.francesesame.goods.consignments.MilestoneReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A refusal that the register has confirmed is an order from that moment. */
@Component
class OrderedMeasures {

    private final RecordedRefusals refusals;

    OrderedMeasures(RecordedRefusals refusals) {
        this.refusals = refusals;
    }

    @EventListener(
            condition =
                    "#reached.milestone().name() == 'REFUSED' or #reached.milestone().name() == 'PARTIALLY_REJECTED'")
    void reached(MilestoneReached reached) {
        refusals.ordered(reached.reference());
    }
}
