package fr.francesesame.platform;

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
        grants.give();
        filters.put();
    }
}
