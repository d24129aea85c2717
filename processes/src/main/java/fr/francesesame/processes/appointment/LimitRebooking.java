package fr.francesesame.processes.appointment;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the operator still chooses the next time himself after so many absences. */
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
        var limit = table.of(appointments.noShows(Subjects.booking(execution)));
        Variable.REBOOKING.set(execution, limit.outcome().operatorMayChoose());
    }
}
