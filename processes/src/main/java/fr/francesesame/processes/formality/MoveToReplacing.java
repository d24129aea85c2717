package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.MessageThreads;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Booking, thread and documents go on with the CHED that replaces this one. */
@Component
class MoveToReplacing implements JavaDelegate {

    private final Dossiers dossiers;
    private final Appointments appointments;
    private final MessageThreads threads;

    MoveToReplacing(Dossiers dossiers, Appointments appointments, MessageThreads threads) {
        this.dossiers = dossiers;
        this.appointments = appointments;
        this.threads = threads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var replaced = Subjects.reference(execution);
        Optional.ofNullable(dossiers.facts(replaced).replacedBy()).ifPresent(replacing -> {
            dossiers.moved(replaced, replacing);
            appointments.moved(replaced, replacing);
            threads.moved(replaced, replacing);
        });
    }
}
