package fr.francesesame.processes.rights;

import fr.francesesame.processes.AccountSuspensionDesk;
import fr.francesesame.processes.EvidenceRequests;
import fr.francesesame.processes.PersonRequestDesk;
import fr.francesesame.processes.common.FormalityVariables;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts these processes and tells them what was decided; the business key is the id of the request or suspension. */
@Component
class RightsProcesses implements EvidenceRequests, PersonRequestDesk, AccountSuspensionDesk {

    private final RuntimeService runtime;
    private final Dossiers dossiers;

    RightsProcesses(@Lazy RuntimeService runtime, Dossiers dossiers) {
        this.runtime = runtime;
        this.dossiers = dossiers;
    }

    @Override
    public void open(String request, Reference reference, ControlService service) {
        var facts = dossiers.facts(reference);
        var variables = FormalityVariables.of(facts);
        variables.put(Variable.TASK_GROUP.name(), FormalityVariables.group(service, facts));
        runtime.startProcessInstanceByKey("evidenceRequest", request, variables);
    }

    @Override
    public void open(String request) {
        start("personRequest", request, OFFICERS);
    }

    @Override
    public void propose(String suspension) {
        start("accountSuspension", suspension, SUPERVISORS);
    }

    @Override
    public boolean reinstate(String suspension) {
        return !runtime.createMessageCorrelation("accountReinstated")
                .processInstanceBusinessKey(suspension)
                .correlateAllWithResult()
                .isEmpty();
    }

    private void start(String process, String subject, String group) {
        runtime.startProcessInstanceByKey(process, subject, Map.of(Variable.TASK_GROUP.name(), group));
    }
}
