package fr.francesesame.processes.control;

import fr.francesesame.processes.appointment.BookingProcess;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final BookingProcess process;

    CloseAppointment(Appointments appointments, BookingProcess process) {
        this.appointments = appointments;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        appointments.honoured(booking);
        process.held(booking);
    }
}
