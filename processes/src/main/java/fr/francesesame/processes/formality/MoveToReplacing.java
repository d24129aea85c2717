package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Dossiers;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Booking, thread and documents go on with the CHED that replaces this one. */
@Component
class MoveToReplacing implements JavaDelegate {

    private final Dossiers dossiers;
    private final Appointments appointments;

    MoveToReplacing(Dossiers dossiers, Appointments appointments) {
        this.dossiers = dossiers;
        this.appointments = appointments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var replaced = Subjects.reference(execution);
        Optional.ofNullable(dossiers.facts(replaced).replacedBy()).ifPresent(replacing -> {
            dossiers.moved(replaced, replacing);
            appointments.moved(replaced, replacing);
        });
    }
}
