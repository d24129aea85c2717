package fr.francesesame.processes.consignment;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.TracesStatus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The consignment hears of it. A formality that its register has not withdrawn was ended by an agent. */
@Component
class TellWithdrawal implements JavaDelegate {

    private static final String BY_AN_AGENT = "ENDED";

    private final Dossiers dossiers;
    private final Releases releases;

    TellWithdrawal(Dossiers dossiers, Releases releases) {
        this.dossiers = dossiers;
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = dossiers.facts(Subjects.reference(execution));
        releases.concluded(facts.consignment(), facts.reference());
        Variable.ENDING.set(execution, ending(facts.status()));
    }

    private static String ending(TracesStatus status) {
        return status.isWithdrawn() ? status.name() : BY_AN_AGENT;
    }
}
