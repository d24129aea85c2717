package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import java.util.Map;

/** What an account sees, as a condition on {@code formality f}; drafts are seen by nobody. */
public final class VisibleFormalities {

    private static final String OPERATOR =
            """
            exists (select 1 from formality_party p where p.reference = f.reference
                and p.scheme in ('eori_number', 'siret') and p.identifier = any(:identifiers)
                and (p.identifier = any(:own) or p.identifier || ' ' || f.type = any(:mandated)))""";
    private static final String INSPECTOR =
            """
            exists (select 1 from unnest(:services::text[], :posts::text[]) as own(service, bcp)
                where own.service = f.service and (f.bcp is null or own.bcp in (f.bcp, f.exit_post)))""";
    private static final String SUPERVISOR = "f.service = any(:services::text[])";

    private VisibleFormalities() {}

    public static String condition(Scope scope) {
        return "f.step <> 'DRAFT' and " + sight(scope);
    }

    public static Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "account", scope.username(),
                "identifiers", scope.reach().toArray(String[]::new),
                "own", scope.identifiers().toArray(String[]::new),
                "mandated",
                        scope.mandated().stream()
                                .map(mandate -> mandate.identifier() + " " + mandate.type())
                                .toArray(String[]::new),
                "services",
                        scope.habilitations().stream()
                                .map(own -> own.service().name())
                                .toArray(String[]::new),
                "posts",
                        scope.habilitations().stream()
                                .map(Habilitation::post)
                                .map(Object::toString)
                                .toArray(String[]::new));
    }

    private static String sight(Scope scope) {
        if (scope.isOperator()) {
            return OPERATOR;
        }
        if (!scope.isAgent()) {
            return "false";
        }
        return scope.kind() == Person.Kind.SUPERVISOR ? SUPERVISOR : INSPECTOR;
    }
}
