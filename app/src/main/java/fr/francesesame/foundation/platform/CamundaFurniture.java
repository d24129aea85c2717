package fr.francesesame.foundation.platform;

import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts rights and filters in place at each start, whatever is there already; one node at a time. */
@Component
class CamundaFurniture {

    private static final long LOCK = 7_240_001;

    private final JdbcClient jdbc;
    private final CamundaGrants grants;
    private final CamundaFilters filters;

    CamundaFurniture(JdbcClient jdbc, CamundaGrants grants, CamundaFilters filters) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.filters = filters;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void put() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        withdrawPersonal();
        grants.give();
        filters.put();
    }

    /** A task that somebody took on once gave that person rights of their own; today only its group has any. */
    private void withdrawPersonal() {
        jdbc.sql("delete from act_ru_authorization where user_id_ is not null and resource_type_ in (?, ?)")
                .params(Resources.TASK.resourceType(), Resources.HISTORIC_TASK.resourceType())
                .update();
    }
}
