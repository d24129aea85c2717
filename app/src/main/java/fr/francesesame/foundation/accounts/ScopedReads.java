package fr.francesesame.foundation.accounts;

import fr.francesesame.foundation.platform.RestrictedReads;
import fr.francesesame.foundation.platform.RestrictedReads.Mandator;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Reads with the eyes of an account: but for agents, whose services and posts the queries narrow, the database itself shows
 * only rows of the scope, whatever a query forgets.
 */
@Component
public class ScopedReads {

    private final RestrictedReads own;

    ScopedReads(RestrictedReads own) {
        this.own = own;
    }

    public <T> T read(Scope scope, Supplier<T> reading) {
        return scope.isAgent() ? reading.get() : own.read(rowsOf(scope), reading);
    }

    /** The same rows for a reading that knows the references or terms it asks for, whatever the length of the company's history. */
    public <T> T readByKey(Scope scope, Supplier<T> reading) {
        return scope.isAgent() ? reading.get() : own.readByKey(rowsOf(scope), reading);
    }

    private static RestrictedReads.Of rowsOf(Scope scope) {
        return new RestrictedReads.Of(
                scope.identifiers(),
                scope.mandated().stream()
                        .map(mandate -> new Mandator(
                                mandate.identifier(), mandate.type().name()))
                        .toList());
    }
}
