package fr.francesesame.processes.formality;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The formality needs its booking no more; the booking ends unless it serves another formality. */
@Component
class LeaveAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final Bookings bookings;

    LeaveAppointment(Appointments appointments, Bookings bookings) {
        this.appointments = appointments;
        this.bookings = bookings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        appointments
                .of(reference)
                .filter(booking -> !appointments.left(booking.id(), reference))
                .ifPresent(booking -> bookings.cancelled(booking.id()));
    }
}
