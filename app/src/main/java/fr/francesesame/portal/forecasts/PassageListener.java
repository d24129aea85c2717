package fr.francesesame.portal.forecasts;

import fr.francesesame.goods.consignments.FactRecorded;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what a formality comes to, in the transaction in which it does; all else is found out afterwards. */
@Component
class PassageListener {

    private static final String STEP = "step.";
    private static final String STATUS = "status.";
    private static final String BOOKED = "milestone." + Milestone.APPOINTMENT_CONFIRMED;

    private final Passages passages;

    PassageListener(Passages passages) {
        this.passages = passages;
    }

    @EventListener
    void note(FactRecorded fact) {
        var code = fact.code();
        if (code.startsWith(STEP)) {
            note(fact.reference(), Step.valueOf(code.substring(STEP.length())), fact.at());
        } else if (code.startsWith(STATUS) && isWithdrawn(code.substring(STATUS.length()))) {
            passages.end(fact.reference());
        } else if (code.equals(BOOKED)) {
            passages.rebook(fact.reference());
        }
    }

    private void note(Reference reference, Step step, Instant at) {
        if (Lot.isLeaving(step)) {
            passages.leave(reference, at);
        } else if (Lot.mayLeave(step)) {
            passages.enter(reference, step, at);
        } else {
            passages.end(reference);
        }
    }

    private static boolean isWithdrawn(String status) {
        return status.equals(TracesStatus.REPLACED.name())
                || status.equals(TracesStatus.CANCELLED.name())
                || status.equals(TracesStatus.DELETED.name());
    }
}
