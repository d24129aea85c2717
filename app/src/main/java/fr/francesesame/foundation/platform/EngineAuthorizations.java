package fr.francesesame.foundation.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rights as the engine keeps them. */
@Repository
class EngineAuthorizations {

    private static final long LOCK = 7_240_001;

    private final JdbcClient jdbc;

    EngineAuthorizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No other node puts any until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** A task that somebody took on once gave that person rights of their own; today only its group has any. */
    void withdrawPersonal(int task, int historicTask) {
        jdbc.sql("delete from act_ru_authorization where user_id_ is not null and resource_type_ in (?, ?)")
                .params(task, historicTask)
                .update();
    }
}
