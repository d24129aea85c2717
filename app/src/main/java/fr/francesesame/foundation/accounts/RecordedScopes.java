package fr.francesesame.foundation.accounts;

import static java.util.Objects.requireNonNull;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.foundation.accounts.Scope.Mandated;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class RecordedScopes implements Scopes {

    private final JdbcClient jdbc;
    private final People people;

    RecordedScopes(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Scope of(String username) {
        return of(username, OnlineService.TRACKING);
    }

    @Override
    public Scope of(String username, OnlineService service) {
        return people.find(username)
                .map(person -> scope(person, service))
                .orElse(new Scope(username, Kind.MACHINE, Set.of(), Set.of()));
    }

    @Override
    public Scope current() {
        return current(OnlineService.TRACKING);
    }

    @Override
    public Scope current(OnlineService service) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return of(signedIn == null ? "" : signedIn.getName(), service);
    }

    private Scope scope(Person person, OnlineService service) {
        var sights = person.kind() == Kind.OPERATOR ? sights(person, service) : List.<Sight>of();
        return new Scope(
                person.username(),
                person.kind(),
                own(sights, false),
                habilitations(person),
                own(sights, true),
                sights.stream().filter(Sight::isMandated).map(Sight::mandated).collect(Collectors.toSet()));
    }

    private List<Sight> sights(Person person, OnlineService service) {
        return jdbc.sql("select identifier, formality_type, mandate, bool_or(action = 'ACT') as acts from account_sight"
                        + " where username = ? and service in ('ALL', ?) group by identifier, formality_type, mandate")
                .params(person.username(), service.name())
                .query(Sight.class)
                .list();
    }

    private static Set<String> own(List<Sight> sights, boolean acting) {
        return sights.stream()
                .filter(sight -> !sight.isMandated() && (sight.acts() || !acting))
                .map(Sight::identifier)
                .collect(Collectors.toSet());
    }

    private Set<Habilitation> habilitations(Person person) {
        return jdbc.sql("select service, bcp from account_post where username = ?")
                .param(person.username())
                .query((row, number) -> new Habilitation(
                        ControlService.valueOf(row.getString("service")), new BorderPost(row.getString("bcp"))))
                .set();
    }

    record Sight(String identifier, @Nullable String formalityType, @Nullable Long mandate, boolean acts) {

        boolean isMandated() {
            return mandate != null;
        }

        Mandated mandated() {
            return new Mandated(
                    identifier, FormalityType.valueOf(requireNonNull(formalityType)), acts, requireNonNull(mandate));
        }
    }
}
