package fr.francesesame.portal.forecasts;

import fr.francesesame.foundation.platform.Faults;
import fr.francesesame.foundation.platform.RareLog;
import fr.francesesame.portal.forecasts.Passages.Waiting;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a forecast of every step that a formality comes to, and keeps it, whoever looks or does not: what is judged later was not chosen. */
@Component
class MadeForecasts {

    private static final Logger LOG = LoggerFactory.getLogger(MadeForecasts.class);
    private static final int AT_A_TIME = 500;

    private final Passages passages;
    private final LotReader lots;
    private final ReleaseForecasts forecasts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final RareLog rare = new RareLog();

    MadeForecasts(
            Passages passages,
            LotReader lots,
            ReleaseForecasts forecasts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.passages = passages;
        this.lots = lots;
        this.forecasts = forecasts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
    void make() {
        passages.waiting(AT_A_TIME).forEach(this::makeAlone);
    }

    /** One a transaction: one that cannot be made leaves the others made, and is tried again with the next ones. */
    private void makeAlone(long id) {
        try {
            transaction.executeWithoutResult(
                    status -> passages.take(id).ifPresent(passage -> make(passage, clock.instant())));
        } catch (RuntimeException fault) {
            if (Faults.pass(fault)) {
                throw fault;
            }
            if (rare.isDue("forecast")) {
                LOG.warn("No forecast could be made of passage {}", id, fault);
            }
        }
    }

    private void make(Waiting passage, Instant now) {
        var lot = lots.of(passage);
        passages.complete(passage, lot, forecasts.of(lot).orElse(null), now);
    }

    @Scheduled(cron = "0 50 4 * * *", zone = "Europe/Paris")
    void forget() {
        passages.forgetOld(clock.instant());
    }
}
