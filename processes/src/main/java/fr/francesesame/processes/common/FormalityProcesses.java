package fr.francesesame.processes.common;

import fr.francesesame.processes.Formalities;
import fr.francesesame.processes.consignmentrelease.Releases;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.HeldMessages;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The formalities' running processes; the business key is the reference. */
@Component
class FormalityProcesses implements Formalities {

    private static final String[] KEYS =
            Arrays.stream(FormalityType.values()).map(FormalityType::processKey).toArray(String[]::new);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Dossiers dossiers;
    private final Releases releases;
    private final HeldMessages held;
    private final FormalityMessages messages;

    FormalityProcesses(
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            Dossiers dossiers,
            Releases releases,
            HeldMessages held,
            FormalityMessages messages) {
        this.runtime = runtime;
        this.repository = repository;
        this.dossiers = dossiers;
        this.releases = releases;
        this.held = held;
        this.messages = messages;
    }

    @Override
    public boolean handles(FormalityType type) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(type.processKey())
                        .latestVersion()
                        .count()
                > 0;
    }

    @Override
    public boolean open(Reference reference, FormalityType type) {
        if (isRunning(reference) || isEnded(reference) || !handles(type)) {
            return false;
        }
        var variables = FormalityVariables.of(dossiers.facts(reference));
        runtime.startProcessInstanceByKey(type.processKey(), reference.value(), variables);
        return true;
    }

    @Override
    public boolean isRunning(Reference reference) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .processDefinitionKeyIn(KEYS)
                        .count()
                > 0;
    }

    @Override
    public boolean isEnded(Reference reference) {
        return held.isEnded(reference);
    }

    @Override
    public boolean modified(Reference reference) {
        return tell(reference, "formalityModified");
    }

    @Override
    public boolean decided(Reference reference) {
        return tell(reference, "formalityDecided");
    }

    @Override
    public boolean withdrawn(Reference reference) {
        return tell(reference, "formalityWithdrawn");
    }

    @Override
    public boolean replaced(Reference reference) {
        return tell(reference, "formalityReplaced");
    }

    @Override
    public void concludedOutside(Reference reference) {
        releases.concluded(dossiers.facts(reference).consignment(), reference);
    }

    @Override
    public boolean observationsGiven(Reference reference) {
        return tell(reference, "observationsGiven");
    }

    @Override
    public boolean puttingRightProposed(Reference reference) {
        return tell(reference, "puttingRightProposed");
    }

    @Override
    public boolean secondOpinionAsked(Reference reference) {
        return tell(reference, "secondOpinionAsked");
    }

    private boolean tell(Reference reference, String message) {
        return messages.tell(reference, message);
    }
}
