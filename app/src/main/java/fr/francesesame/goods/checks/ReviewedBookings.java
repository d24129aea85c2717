package fr.francesesame.goods.checks;

import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Reference;
import org.springframework.stereotype.Component;

/** A booking that was marked since its formality changed: the mark goes once nothing that it serves is left to be looked at again. */
@Component
class ReviewedBookings {

    private final Appointments appointments;
    private final RecordedFindings found;
    private final Flags flags;

    ReviewedBookings(Appointments appointments, RecordedFindings found, Flags flags) {
        this.appointments = appointments;
        this.found = found;
        this.flags = flags;
    }

    void look(Reference reference) {
        appointments
                .of(reference)
                .filter(booking -> appointments.served(booking.id()).stream().noneMatch(this::isToRedo))
                .ifPresent(booking -> flags.lower(booking.id()));
    }

    private boolean isToRedo(Reference reference) {
        return found.latest(reference).stream()
                .anyMatch(finding -> finding.superseded() && finding.kind() == CheckKind.DOCUMENTARY);
    }
}
