package fr.francesesame.appointments.book;

import fr.francesesame.goods.checks.Flags;
import fr.francesesame.terms.AppointmentId;
import org.springframework.stereotype.Component;

@Component
class LoweredFlags implements Flags {

    private final AppointmentRows rows;
    private final Journal journal;

    LoweredFlags(AppointmentRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    @Override
    public void lower(AppointmentId appointment) {
        rows.locked(appointment);
        if (rows.unflagged(appointment)) {
            journal.changed(appointment);
        }
    }
}
