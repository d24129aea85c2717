package fr.francesesame.foundation.platform;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in a transaction of its own, again where it lost a race in the database or in the engine. */
@Component
public class Contention {

    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    Contention(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The work must be repeatable: whatever a lost race had written is rolled back before the next try. */
    public <T> T settle(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (RuntimeException fault) {
                if (attempt == TRIES || !Faults.isLostRace(fault)) {
                    throw fault;
                }
            }
        }
    }
}
