package fr.francesesame.foundation.platform;

import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts rights and filters in place at each start, whatever is there already; one node at a time. */
@Component
class CamundaFurniture {

    private final EngineAuthorizations authorizations;
    private final CamundaGrants grants;
    private final CamundaFilters filters;

    CamundaFurniture(EngineAuthorizations authorizations, CamundaGrants grants, CamundaFilters filters) {
        this.authorizations = authorizations;
        this.grants = grants;
        this.filters = filters;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void put() {
        authorizations.lock();
        authorizations.withdrawPersonal(Resources.TASK.resourceType(), Resources.HISTORIC_TASK.resourceType());
        grants.give();
        filters.put();
    }
}
