package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.ports.Dossiers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class JoinConsignment implements JavaDelegate {

    private final Dossiers dossiers;
    private final Releases releases;

    JoinConsignment(Dossiers dossiers, Releases releases) {
        this.dossiers = dossiers;
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var consignment = dossiers.facts(reference).consignment();
        dossiers.hold(consignment);
        releases.joined(consignment, reference);
    }
}
