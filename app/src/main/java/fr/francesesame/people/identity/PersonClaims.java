package fr.francesesame.people.identity;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** What a service learns of a person: only what it asked for, and nothing of him who has gone. */
@Component
class PersonClaims {

    private final People people;
    private final Scopes scopes;

    PersonClaims(People people, Scopes scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    Map<String, Object> of(String username, Set<String> asked) {
        return people.find(username).map(person -> claims(person, asked)).orElse(Map.of());
    }

    private Map<String, Object> claims(Person person, Set<String> asked) {
        var claims = new LinkedHashMap<String, Object>();
        if (asked.contains(OidcScopes.PROFILE)) {
            claims.put("preferred_username", person.username());
            claims.put("given_name", person.firstName());
            claims.put("family_name", person.lastName());
            claims.put("kind", person.kind().name());
        }
        var email = person.email();
        if (asked.contains(OidcScopes.EMAIL) && email != null) {
            claims.put("email", email);
            claims.put("email_verified", true);
        }
        if (asked.contains(ServiceClients.COMPANIES)) {
            claims.put("companies", companies(scopes.of(person.username())));
        }
        return claims;
    }

    /** A plain list, since claims are kept with what was granted and read again from there. */
    private static List<String> companies(Scope scope) {
        return scope.identifiers().stream()
                .filter(identifier -> identifier.matches("\\d{14}"))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
