package fr.francesesame.foundation.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Whether the request of this thread has changed something for good, or nobody knows: whoever is told of a fault afterwards is
 * not told that nothing was changed.
 */
@Component
public class Committed implements TransactionExecutionListener {

    /** Transactions that keep a session: nobody takes them for a change. */
    public static final String OF_SESSIONS = "sessions";

    private static final ThreadLocal<Boolean> CHANGED = new ThreadLocal<>();

    Committed() {}

    static void begin() {
        CHANGED.set(false);
    }

    static void end() {
        CHANGED.remove();
    }

    static boolean isSo() {
        return Boolean.TRUE.equals(CHANGED.get());
    }

    /** Outside a request nobody is told. */
    static void mark() {
        if (CHANGED.get() != null) {
            CHANGED.set(true);
        }
    }

    /** A commit whose answer was lost may have been one. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly() && !OF_SESSIONS.equals(transaction.getTransactionName())) {
            mark();
        }
    }
}
