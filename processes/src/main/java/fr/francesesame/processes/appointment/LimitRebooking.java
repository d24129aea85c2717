package fr.francesesame.processes.appointment;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the operator still chooses the next time himself after so many absences; else the inspectors of the post at which it is now. */
@Component
class LimitRebooking implements JavaDelegate {

    private final Appointments appointments;
    private final RebookingLimit table;

    LimitRebooking(Appointments appointments, RebookingLimit table) {
        this.appointments = appointments;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        var limit = table.of(appointments.noShows(booking));
        Variable.TASK_GROUP.set(execution, appointments.booking(booking).group());
        Variable.REBOOKING.set(execution, limit.outcome().operatorMayChoose());
    }
}
