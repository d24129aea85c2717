package fr.francesesame.goods.intake;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accounts of the demonstration, with what they see. */
class SignedInScopes implements Scopes {

    private static final BorderPost LE_HAVRE = new BorderPost("FRLEH1");

    @Override
    public Scope of(String username) {
        return switch (username) {
            case "superviseur01" -> agent(username, Person.Kind.SUPERVISOR, ControlService.values());
            case "sivepphyto01" -> agent(username, Person.Kind.INSPECTOR, ControlService.SIVEP_PLANT);
            case "sivepvet01" -> agent(username, Person.Kind.INSPECTOR, ControlService.SIVEP_VETERINARY);
            case "adminsesame01" -> new Scope(username, Person.Kind.ADMINISTRATOR, Set.of(), Set.of());
            case "traces" -> new Scope(username, Person.Kind.MACHINE, Set.of(), Set.of());
            default -> new Scope(username, Person.Kind.OPERATOR, Set.of(), Set.of());
        };
    }

    @Override
    public Scope of(String username, OnlineService service) {
        return of(username);
    }

    @Override
    public Scope current() {
        return of(SecurityContextHolder.getContext().getAuthentication().getName());
    }

    @Override
    public Scope current(OnlineService service) {
        return current();
    }

    static Scope agent(String username, Person.Kind kind, ControlService... services) {
        var own = Arrays.stream(services)
                .map(service -> new Habilitation(service, LE_HAVRE))
                .collect(Collectors.toSet());
        return new Scope(username, kind, Set.of(), own);
    }
}
