package fr.francesesame.goods.intake;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which quarantined messages an account sees: an inspector those of the own service at the own posts, or at no post; a supervisor
 * those of the own services and what tells of no service; an administrator only the latter, to look at.
 */
record QuarantineSight(Scope scope) {

    private static final String INSPECTOR =
            """
            exists (select 1 from unnest(:services::text[], :posts::text[]) as own(service, bcp)
                where own.service = q.service and (q.bcp is null or own.bcp = q.bcp))""";

    /** A condition on {@code quarantined_message q}. */
    String condition() {
        return switch (scope.kind()) {
            case INSPECTOR -> INSPECTOR;
            case SUPERVISOR ->
                scope.habilitations().isEmpty() ? "false" : "(q.service is null or q.service = any(:services::text[]))";
            case ADMINISTRATOR -> "q.service is null";
            default -> "false";
        };
    }

    Map<String, Object> parameters() {
        return Map.of(
                "services",
                scope.habilitations().stream().map(own -> own.service().name()).toArray(String[]::new),
                "posts",
                scope.habilitations().stream().map(own -> own.post().code()).toArray(String[]::new));
    }

    /** For anybody else the quarantine does not exist. */
    boolean isOpen() {
        return scope.isAgent() || scope.kind() == Person.Kind.ADMINISTRATOR;
    }

    /** Whether the account works on formalities of that service at that post. */
    boolean covers(ControlService service, @Nullable BorderPost post) {
        if (!scope.isAgent()) {
            return false;
        }
        return post == null || scope.kind() == Person.Kind.SUPERVISOR
                ? scope.habilitations().stream().anyMatch(own -> own.service() == service)
                : scope.habilitations().contains(new Habilitation(service, post));
    }
}
