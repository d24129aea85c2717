package fr.francesesame.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in a transaction of its own, again where it lost a race in the database or in the engine. */
@Component
public class Contention {

    private static final int TRIES = 5;

    /** SQLSTATE class « transaction rollback »: serialization failure, deadlock. */
    private static final String ROLLED_BACK = "40";

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
                if (attempt == TRIES || !isLostRace(fault)) {
                    throw fault;
                }
            }
        }
    }

    private static boolean isLostRace(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof OptimisticLockingException
                        || (cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && sql.getSQLState().startsWith(ROLLED_BACK)));
    }
}
