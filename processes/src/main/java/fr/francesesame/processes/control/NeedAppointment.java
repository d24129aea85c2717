package fr.francesesame.processes.control;

import fr.francesesame.decisions.AppointmentNeed;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NeedAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final Dossiers dossiers;
    private final AppointmentNeed table;

    NeedAppointment(Appointments appointments, Dossiers dossiers, AppointmentNeed table) {
        this.appointments = appointments;
        this.dossiers = dossiers;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var level = Variable.CHECK_LEVEL.of(execution);
        var method = Variable.IDENTITY_METHOD.of(execution);
        var need = table.of(new AppointmentNeed.Facts(
                facts.type().name(), level, method, facts.containers(), facts.lines(), appointments.wanted(reference)));
        dossiers.explained(reference, need.explanation());
        Variable.APPOINTMENT_KIND.set(execution, need.outcome().kind());
        Variable.APPOINTMENT_MINUTES.set(execution, need.outcome().minutes());
    }
}
