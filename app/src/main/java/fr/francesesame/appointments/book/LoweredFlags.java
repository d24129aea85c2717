package fr.francesesame.appointments.book;

import fr.francesesame.goods.checks.Flags;
import fr.francesesame.terms.AppointmentId;
import org.springframework.stereotype.Component;

@Component
class LoweredFlags implements Flags {

    private final BookedAppointments appointments;

    LoweredFlags(BookedAppointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public void lower(AppointmentId appointment) {
        appointments.save(appointments.locked(appointment).unflag(), null);
    }
}
