package fr.francesesame.foundation.platform;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
public class RestrictedReads {

    private static final String NAME = "own rows";
    private static final String TAKE_ON =
            """
            select set_config('sesame.identifiers', cast(:identifiers as text[])::text, true),
                set_config('sesame.mandators', cast(:mandators as text[])::text, true),
                set_config('sesame.mandated_types', cast(:types as text[])::text, true),
                set_config('sesame.by_key', :byKey, true),
                set_config('role', 'sesame_reader', true)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RestrictedReads(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setReadOnly(true);
        this.transaction.setName(NAME);
    }

    /** Whose rows: those of formalities that name one of the {@code identifiers} (EORI, SIRET), or a mandator, by type. */
    public record Of(Collection<String> identifiers, List<Mandator> mandators) {}

    /** Formalities of one type that name somebody by this identifier. */
    public record Mandator(String identifier, String type) {}

    /** A list of formalities: the company's references are gathered once. A reading within another's stays with the first's. */
    public <T> T read(Of whose, Supplier<T> reading) {
        return read(whose, "off", reading);
    }

    /** The same rows for a reading that goes by reference or search term: each formality it meets is judged by its own parties. */
    public <T> T readByKey(Of whose, Supplier<T> reading) {
        return read(whose, "on", reading);
    }

    private <T> T read(Of whose, String byKey, Supplier<T> reading) {
        return isRestricted()
                ? reading.get()
                : Objects.requireNonNull(transaction.execute(status -> restricted(whose, byKey, reading)));
    }

    private <T> @Nullable T restricted(Of whose, String byKey, Supplier<T> reading) {
        jdbc.sql(TAKE_ON)
                .param("identifiers", whose.identifiers().toArray(String[]::new))
                .param("mandators", column(whose, Mandator::identifier))
                .param("types", column(whose, Mandator::type))
                .param("byKey", byKey)
                .query((row, number) -> true)
                .single();
        return reading.get();
    }

    private static String[] column(Of whose, Function<Mandator, String> part) {
        return whose.mandators().stream().map(part).toArray(String[]::new);
    }

    private static boolean isRestricted() {
        return NAME.equals(TransactionSynchronizationManager.getCurrentTransactionName());
    }
}
