package fr.francesesame.platform;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what an operator is shown under a database role that sees his company's rows only (row-level security): a condition
 * that a query forgets cannot show him another's. The reading may not write, and has a transaction of its own.
 */
@Component
public class OwnRows {

    private static final String NAME = "own rows";
    private static final String TAKE_ON =
            "select set_config('sesame.identifiers', ?, true), set_config('role', 'sesame_reader', true)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setReadOnly(true);
        this.transaction.setName(NAME);
    }

    /** {@code identifiers}: EORI and SIRET numbers of the company; none of them, no row. */
    public <T> T read(Collection<String> identifiers, Supplier<T> reading) {
        return isRestricted()
                ? reading.get()
                : Objects.requireNonNull(transaction.execute(status -> restricted(identifiers, reading)));
    }

    private <T> @Nullable T restricted(Collection<String> identifiers, Supplier<T> reading) {
        jdbc.sql(TAKE_ON)
                .param(String.join(",", identifiers))
                .query((row, number) -> true)
                .single();
        return reading.get();
    }

    private static boolean isRestricted() {
        return NAME.equals(TransactionSynchronizationManager.getCurrentTransactionName());
    }
}
