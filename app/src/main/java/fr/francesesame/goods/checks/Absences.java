package fr.francesesame.goods.checks;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How often goods were not presented, and what follows when they are not presented again. */
@Component
class Absences {

    private final Appointments appointments;
    private final RebookingLimit limit;

    Absences(Appointments appointments, RebookingLimit limit) {
        this.appointments = appointments;
        this.limit = limit;
    }

    /** Nobody is absent from an appointment whose hour has not come. */
    boolean isTooEarly(Reference reference) {
        return appointments
                .of(reference)
                .map(Booking::startsAt)
                .filter(Instant.now()::isBefore)
                .isPresent();
    }

    /** Whether one more absence is enough to refuse the goods (Reg. (EU) 2017/625 arts 56(3) and 66). */
    boolean mayRefuse(Reference reference) {
        return appointments
                .of(reference)
                .map(booking -> limit.of(appointments.noShows(booking.id()) + 1))
                .map(decided -> decided.outcome().refusalPossible())
                .orElse(false);
    }
}
