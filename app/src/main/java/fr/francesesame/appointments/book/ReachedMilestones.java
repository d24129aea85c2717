package fr.francesesame.appointments.book;

import fr.francesesame.processes.ports.Milestones;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a step means to the formalities of an appointment, for the notices that follow. */
@Component
class ReachedMilestones {

    private final BookingFormalities formalities;
    private final Milestones milestones;

    ReachedMilestones(BookingFormalities formalities, Milestones milestones) {
        this.formalities = formalities;
        this.milestones = milestones;
    }

    @EventListener
    @Order(4)
    void on(Happened happened) {
        var reached = happened.event().milestone();
        if (reached != null) {
            formalities.references(happened.after().id()).forEach(reference -> milestones.reached(reference, reached));
        }
    }
}
