package fr.francesesame.foundation.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back what a node had taken and did not live to do: jobs, and what waits for partners. A node counts as dead that gave no
 * sign of life twice in a row, so that one whose connection was cut has time to give it again.
 */
@Component
class DeadNodes {

    private static final Logger LOG = LoggerFactory.getLogger(DeadNodes.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Set<String> missed = Set.of();

    DeadNodes(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT1S")
    void look() {
        var silent = new HashSet<>(owners());
        silent.removeIf(this::isAlive);
        silent.stream().filter(missed::contains).forEach(this::free);
        missed = silent;
    }

    private List<String> owners() {
        return jdbc.sql(
                        """
                        select lock_owner_ from act_ru_job where lock_owner_ <> :node
                        union select worker_id_ from act_ru_ext_task where worker_id_ <> :node and worker_id_ like 'sesame-%'""")
                .param("node", NodeLife.NODE)
                .query(String.class)
                .list();
    }

    /** Whoever can take its lock is not it; the lock is given back with the transaction. */
    private boolean isAlive(String owner) {
        return !Boolean.TRUE.equals(
                transaction.execute(status -> jdbc.sql("select pg_try_advisory_xact_lock(?, hashtext(?))")
                        .params(NodeLife.LOCK, owner)
                        .query(Boolean.class)
                        .single()));
    }

    private void free(String owner) {
        var jobs = jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ = ?")
                .param(owner)
                .update();
        var waiting = jdbc.sql(
                        "update act_ru_ext_task set worker_id_ = null, lock_exp_time_ = null where worker_id_ = ?")
                .param(owner)
                .update();
        LOG.info("A node is gone: {} jobs and {} messages to partners that it had taken go on", jobs, waiting);
    }
}
