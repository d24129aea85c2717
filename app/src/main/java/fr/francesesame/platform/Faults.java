package fr.francesesame.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Faults that pass by themselves: nothing was written, and the same call may succeed a moment later. */
final class Faults {

    /** SQLSTATE class « transaction rollback »: serialization failure, deadlock. */
    private static final String ROLLED_BACK = "40";

    /** SQLSTATE class « connection exception »; Hikari's own sentence on a pool that is exhausted bears the class too, or none. */
    private static final String CONNECTION = "08";

    private Faults() {}

    static boolean pass(Throwable fault) {
        return isLostRace(fault) || isDatabaseAway(fault);
    }

    static boolean isLostRace(Throwable fault) {
        return causes(
                fault,
                cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof OptimisticLockingException
                        || hasState(cause, ROLLED_BACK));
    }

    /** Nobody answers, or all connections are in use for longer than a caller is made to wait. */
    static boolean isDatabaseAway(Throwable fault) {
        return causes(
                fault,
                cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof java.sql.SQLTransientConnectionException
                        || hasState(cause, CONNECTION));
    }

    private static boolean hasState(Throwable cause, String type) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(type);
    }

    private static boolean causes(Throwable fault, Predicate<Throwable> kind) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(kind);
    }
}
