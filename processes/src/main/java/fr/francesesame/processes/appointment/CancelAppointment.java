package fr.francesesame.processes.appointment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CancelAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final ServedFormalities served;

    CancelAppointment(Appointments appointments, ServedFormalities served) {
        this.appointments = appointments;
        this.served = served;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appointments.cancelled(Subjects.booking(execution));
        served.tell(execution, "appointmentChanged");
    }
}
