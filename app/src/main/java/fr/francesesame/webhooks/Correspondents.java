package fr.francesesame.webhooks;

import fr.francesesame.accounts.Scope;
import java.util.List;

/** For which companies an account is the correspondent: those whose SIREN stands in its scope. */
final class Correspondents {

    private Correspondents() {}

    static List<String> companiesOf(Scope scope) {
        return scope.isOperator()
                ? scope.identifiers().stream()
                        .filter(number -> number.matches("\\d{9}"))
                        .sorted()
                        .toList()
                : List.of();
    }
}
