package fr.francesesame.processes.formality;

import fr.francesesame.decisions.CompetentService;
import fr.francesesame.processes.common.FormalityVariables;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.MessageThreads;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks by which a formality begins, begins anew, or gives way to another. */
@Component
public class FormalitySteps {

    private final Dossiers dossiers;
    private final Checks checks;
    private final Appointments appointments;
    private final MessageThreads threads;
    private final CompetentService services;
    private final AnimalOrigin animalOrigin;

    FormalitySteps(
            Dossiers dossiers,
            Checks checks,
            Appointments appointments,
            MessageThreads threads,
            CompetentService services,
            AnimalOrigin animalOrigin) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.appointments = appointments;
        this.threads = threads;
        this.services = services;
        this.animalOrigin = animalOrigin;
    }

    /** Whose inspectors examine it: their group gets the tasks. */
    public void findCompetentService(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var decided = services.of(new CompetentService.Facts(facts.type().name(), facts.use(), animalOrigin.of(facts)));
        dossiers.explained(reference, decided.explanation());
        dossiers.competent(reference, decided.outcome());
        Variable.TASK_GROUP.set(execution, FormalityVariables.group(decided.outcome(), facts));
    }

    /** After a modification: results are void, the appointment stays and is flagged, Tasklist's columns follow the new version. */
    public void redoChecks(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        checks.redo(reference);
        appointments.of(reference).ifPresent(booking -> appointments.flagged(booking.id()));
        execution.setVariables(FormalityVariables.of(dossiers.facts(reference)));
    }

    /** Booking, thread and documents go on with the CHED that replaces this one. */
    public void moveToReplacing(DelegateExecution execution) {
        var replaced = Subjects.reference(execution);
        Optional.ofNullable(dossiers.facts(replaced).replacedBy()).ifPresent(replacing -> {
            dossiers.moved(replaced, replacing);
            appointments.moved(replaced, replacing);
            threads.moved(replaced, replacing);
        });
    }
}
