package fr.francesesame.portal.forecasts;

import fr.francesesame.portal.forecasts.Passages.Waiting;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a forecast of every step that a formality comes to, and keeps it, whoever looks or does not: what is judged later was not chosen. */
@Component
class MadeForecasts {

    private static final int AT_A_TIME = 500;

    private final Passages passages;
    private final LotReader lots;
    private final ReleaseForecasts forecasts;
    private final Clock clock;
    private final TransactionTemplate transaction;

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
        var made = 0;
        while (made < AT_A_TIME && Boolean.TRUE.equals(transaction.execute(status -> makeOne()))) {
            made++;
        }
    }

    /** One a transaction: a fault leaves the others made. */
    boolean makeOne() {
        var next = passages.next();
        next.ifPresent(passage -> make(passage, clock.instant()));
        return next.isPresent();
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
