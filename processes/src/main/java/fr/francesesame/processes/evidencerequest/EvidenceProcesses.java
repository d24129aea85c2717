package fr.francesesame.processes.evidencerequest;

import fr.francesesame.processes.EvidenceRequests;
import fr.francesesame.processes.common.FormalityVariables;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts {@code evidenceRequest}; the business key is the request. */
@Component
class EvidenceProcesses implements EvidenceRequests {

    private final RuntimeService runtime;
    private final Dossiers dossiers;

    EvidenceProcesses(@Lazy RuntimeService runtime, Dossiers dossiers) {
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
}
