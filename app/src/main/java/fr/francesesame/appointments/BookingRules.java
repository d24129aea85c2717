package fr.francesesame.appointments;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.ports.Appointments.State;
import org.springframework.stereotype.Component;

/** What must hold before an operator gets a time of his choice: a designated post, and not too many absences. */
@Component
class BookingRules {

    private final RebookingLimit limit;
    private final Competence competence;

    BookingRules(RebookingLimit limit, Competence competence) {
        this.limit = limit;
        this.competence = competence;
    }

    /** After that many absences only the post sets a time; what it proposed may still be accepted. */
    boolean operatorChooses(BookedAppointment booked) {
        return booked.state() != State.REQUESTED
                || limit.of(booked.noShows()).outcome().operatorMayChoose();
    }

    void check(BookedAppointment booked) {
        if (!operatorChooses(booked)) {
            throw new Refused("appointments.refused.limit", booked.noShows());
        }
        competence.refusal(booked).ifPresent(refusal -> {
            throw new Refused("appointments.refused.designation", booked.bcp(), refusal.designation(), refusal.names());
        });
    }
}
