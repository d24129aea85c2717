package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.FormalityVariables;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After a modification: results are void, the appointment stays and is flagged, Tasklist's columns follow the new version. */
@Component
class RedoChecks implements JavaDelegate {

    private final Dossiers dossiers;
    private final Checks checks;
    private final Appointments appointments;

    RedoChecks(Dossiers dossiers, Checks checks, Appointments appointments) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.appointments = appointments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        checks.redo(reference);
        appointments.of(reference).ifPresent(booking -> appointments.flagged(booking.id()));
        execution.setVariables(FormalityVariables.of(dossiers.facts(reference)));
    }
}
