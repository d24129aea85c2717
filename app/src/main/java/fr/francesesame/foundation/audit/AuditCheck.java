package fr.francesesame.foundation.audit;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every chain from its beginning and says where it breaks: when an administrator asks, and every night. */
@Component
class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditSealer sealer;
    private final AuditSeals seals;
    private final TransactionTemplate snapshot;

    AuditCheck(AuditSealer sealer, AuditSeals seals, PlatformTransactionManager transactions) {
        this.sealer = sealer;
        this.seals = seals;
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
        seals.walk(walk);
        return walk.verdict(seals.unchained());
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
