package fr.francesesame.foundation.platform;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Whose fault a fault is, for every door, page, filter and job. Those that are ours pass by themselves, and the same call may succeed a moment later: they
 * are answered with 503 and leave nothing behind. A fault that nobody knows is ours.
 */
public final class Faults {

    /** SQLSTATE class « transaction rollback »: serialization failure, deadlock. */
    private static final String ROLLED_BACK = "40";

    /**
     * SQLSTATE classes of a server that cannot serve now: no connection, a transaction that cannot go on (25006: read-only since a
     * failover), no resources, objects in use (55P03: a lock not had in time), the operator's intervention (57P01 to 57P03: the
     * server stops or starts), an error of its system.
     */
    private static final Set<String> UNABLE = Set.of("08", "25", "53", "55", "57", "58");

    /** SQLSTATE class « data exception »: a text, number or time that cannot be kept. */
    private static final String DATA = "22";

    /** A value that is missing or out of its range, whatever else is there; a key that exists (23505) may be a race instead. */
    private static final Set<String> INTEGRITY = Set.of("23502", "23514");

    private Faults() {}

    /** Whether the same call may succeed a moment later. */
    public static boolean pass(Throwable fault) {
        return isLostRace(fault) || isDatabaseAway(fault);
    }

    /** Somebody else was faster. The engines' own classes are known by their names: of one of them only its room knows more. */
    public static boolean isLostRace(Throwable fault) {
        return any(
                fault,
                cause -> cause instanceof ConcurrencyFailureException
                        || cause.getClass().getSimpleName().contains("OptimisticLock")
                        || stateIn(cause, Set.of(ROLLED_BACK)));
    }

    /** What the database was given cannot be kept: the same would be refused again. */
    public static boolean isContent(Throwable fault) {
        return !pass(fault)
                && any(
                        fault,
                        cause -> stateIn(cause, Set.of(DATA))
                                || cause instanceof SQLException sql
                                        && sql.getSQLState() != null
                                        && INTEGRITY.contains(sql.getSQLState()));
    }

    /** Nobody answers, all connections are in use for longer than a caller is made to wait, or nobody knows whether it was committed. */
    static boolean isDatabaseAway(Throwable fault) {
        return any(
                fault,
                cause -> cause instanceof TransactionException
                        || cause instanceof NonTransientDataAccessResourceException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof SQLException sql && sql.getSQLState() == null
                        || stateIn(cause, UNABLE));
    }

    private static boolean stateIn(Throwable cause, Set<String> classes) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() == 5
                && classes.contains(sql.getSQLState().substring(0, 2));
    }

    /** Causes, what they suppress, and the further faults of one statement. */
    private static boolean any(Throwable fault, Predicate<Throwable> kind) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        push(open, fault);
        while (!open.isEmpty()) {
            var cause = open.pop();
            if (seen.add(cause)) {
                if (kind.test(cause)) {
                    return true;
                }
                push(open, cause.getCause());
                push(open, cause instanceof SQLException sql ? sql.getNextException() : null);
                Arrays.stream(cause.getSuppressed()).forEach(open::push);
            }
        }
        return false;
    }

    private static void push(Deque<Throwable> open, @Nullable Throwable fault) {
        if (fault != null) {
            open.push(fault);
        }
    }
}
