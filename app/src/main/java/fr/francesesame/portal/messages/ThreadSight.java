package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.portal.tracking.VisibleFormalities;
import java.util.HashMap;
import java.util.Map;

/** What an account sees of threads, as a condition on {@code message_thread t}. */
final class ThreadSight {

    private static final String OPERATOR =
            "(t.reference is null and t.siret = any(:own) or exists (select 1 from formality f where f.reference = t.reference and %s))";
    private static final String INSPECTOR =
            """
            exists (select 1 from unnest(:services::text[], :posts::text[]) as own(service, bcp)
                where own.service = t.service and (t.bcp is null or own.bcp = t.bcp))""";
    private static final String SUPERVISOR = "t.service = any(:services::text[])";

    private ThreadSight() {}

    static String condition(Scope scope) {
        if (scope.isOperator()) {
            return OPERATOR.formatted(VisibleFormalities.condition(scope));
        }
        if (!scope.isAgent()) {
            return "false";
        }
        return scope.kind() == Person.Kind.SUPERVISOR ? SUPERVISOR : INSPECTOR;
    }

    static Map<String, Object> parameters(Scope scope) {
        return new HashMap<>(VisibleFormalities.parameters(scope));
    }

    static Side side(Scope scope) {
        return scope.isOperator() ? Side.OPERATOR : Side.SERVICE;
    }
}
