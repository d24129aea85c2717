package fr.francesesame.processes.appointment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final ServedFormalities served;

    ConfirmAppointment(Appointments appointments, ServedFormalities served) {
        this.appointments = appointments;
        this.served = served;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        appointments.confirmed(booking);
        var reminders = appointments.reminders(booking);
        Variable.REMINDER_EVE.set(execution, Variable.date(reminders.eve()));
        Variable.EVE_AHEAD.set(execution, reminders.eveAhead());
        Variable.REMINDER_SOON.set(execution, Variable.date(reminders.soon()));
        Variable.SOON_AHEAD.set(execution, reminders.soonAhead());
        served.tell(execution, "appointmentConfirmed");
    }
}
