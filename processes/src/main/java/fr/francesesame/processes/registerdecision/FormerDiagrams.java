package fr.francesesame.processes.registerdecision;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Decisions on their way to a register when a new version is started go on under the newest diagram of {@code registerDecision}: what the
 * register refuses comes back to the inspector then, whatever the diagram was under which the formality began.
 */
@Component
class FormerDiagrams {

    private static final String MODEL = "registerDecision";
    private static final Logger LOG = LoggerFactory.getLogger(FormerDiagrams.class);

    private final RepositoryService repository;
    private final RuntimeService runtime;

    FormerDiagrams(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Before another node may start. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void leave() {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(MODEL)
                .latestVersion()
                .singleResult();
        repository.createProcessDefinitionQuery().processDefinitionKey(MODEL).list().stream()
                .filter(former -> !former.getId().equals(newest.getId()))
                .forEach(former -> bringOver(former, newest));
    }

    private void bringOver(ProcessDefinition former, ProcessDefinition newest) {
        runtime.createProcessInstanceQuery()
                .processDefinitionId(former.getId())
                .unlimitedList()
                .forEach(instance -> bringOver(instance.getId(), former, newest));
    }

    /** What waits at a node that is on the newest diagram no more stays under its own. */
    private void bringOver(String instance, ProcessDefinition former, ProcessDefinition newest) {
        var plan = runtime.createMigrationPlan(former.getId(), newest.getId())
                .mapEqualActivities()
                .build();
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException impossible) {
            LOG.info("A decision stays under its former diagram: {}", impossible.getMessage());
        }
    }
}
