package fr.francesesame.processes.appointment;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code appointment}. */
@Component
public class AppointmentSteps {

    private final Appointments appointments;
    private final ServedFormalities served;
    private final RebookingLimit limit;

    AppointmentSteps(Appointments appointments, ServedFormalities served, RebookingLimit limit) {
        this.appointments = appointments;
        this.served = served;
        this.limit = limit;
    }

    /** The time is firm: the reminders are set, the formalities hear of it. */
    public void confirm(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        appointments.confirmed(booking);
        var reminders = appointments.reminders(booking);
        Variable.REMINDER_EVE.set(execution, Variable.date(reminders.eve()));
        Variable.EVE_AHEAD.set(execution, reminders.eveAhead());
        Variable.REMINDER_SOON.set(execution, Variable.date(reminders.soon()));
        Variable.SOON_AHEAD.set(execution, reminders.soonAhead());
        served.tell(execution, "appointmentConfirmed");
    }

    /** Whether the operator still chooses the next time after so many absences; else the inspectors of the post at which it is now. */
    public void limitRebooking(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        var outcome = limit.of(appointments.noShows(booking)).outcome();
        Variable.TASK_GROUP.set(execution, appointments.booking(booking).group());
        Variable.REBOOKING.set(execution, outcome.operatorMayChoose());
    }

    /** The formalities hear that the time they counted on is no more the one. */
    public void tellChange(DelegateExecution execution) {
        served.tell(execution, "appointmentChanged");
    }

    /** The place is free again. */
    public void cancel(DelegateExecution execution) {
        appointments.cancelled(Subjects.booking(execution));
        tellChange(execution);
    }
}
