package fr.francesesame.processes.formality;

import fr.francesesame.decisions.CompetentService;
import fr.francesesame.processes.common.FormalityVariables;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindCompetentService implements JavaDelegate {

    private final Dossiers dossiers;
    private final CompetentService services;
    private final AnimalOrigin animalOrigin;

    FindCompetentService(Dossiers dossiers, CompetentService services, AnimalOrigin animalOrigin) {
        this.dossiers = dossiers;
        this.services = services;
        this.animalOrigin = animalOrigin;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var decided = services.of(new CompetentService.Facts(facts.type().name(), facts.use(), animalOrigin.of(facts)));
        dossiers.explained(reference, decided.explanation());
        dossiers.competent(reference, decided.outcome());
        Variable.TASK_GROUP.set(execution, FormalityVariables.group(decided.outcome(), facts));
    }
}
