package fr.francesesame.foundation.audit;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every chain from its beginning and says where it breaks: when an administrator asks, and every night. */
@Component
class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);
    private static final int AT_A_TIME = 1000;
    private static final String UNCHAINED =
            """
            select l.id from audit_line l where not exists (select 1 from audit_seal s where s.line_id = l.id)
                and not exists (select 1 from audit_unsealed u where u.line_id = l.id) order by l.id limit 20
            """;

    private final AuditSealer sealer;
    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final TransactionTemplate snapshot;

    AuditCheck(AuditSealer sealer, JdbcClient jdbc, DataSource database, PlatformTransactionManager transactions) {
        this.sealer = sealer;
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(database);
        this.streaming.setFetchSize(AT_A_TIME);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    AuditVerdict verdict() {
        sealer.seal();
        return Objects.requireNonNull(snapshot.execute(status -> walk()));
    }

    private AuditVerdict walk() {
        var walk = new Walk();
        streaming.query(Walk.SEALS, walk);
        List<Long> unchained = jdbc.sql(UNCHAINED).query(Long.class).list();
        return walk.verdict(unchained);
    }

    /** The digest in the log lies outside the database: who cuts off the end of the chain would have to change it as well. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    void everyNight() {
        var verdict = verdict();
        if (verdict.isWhole()) {
            LOG.info(
                    "Audit: {} lines in {} chains are whole, head {}",
                    verdict.lines(),
                    verdict.chains(),
                    verdict.head());
        } else {
            LOG.error("Audit: the chain is broken at {}", verdict.broken());
        }
    }
}
