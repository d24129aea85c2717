package fr.francesesame.accounts;

import fr.francesesame.accounts.Person.Kind;
import fr.francesesame.accounts.Scope.Habilitation;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class RecordedScopes implements Scopes {

    /** A correspondent sees every establishment of his company, by its SIREN. */
    private static final String ESTABLISHMENTS =
            """
            select c.siret, c.eori, l.correspondent from account_company l
              join company c on c.siret = l.siret or l.correspondent and left(c.siret, 9) = left(l.siret, 9)
            where l.username = ?
            """;

    private final JdbcClient jdbc;
    private final People people;

    RecordedScopes(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public Scope of(String username) {
        return people.find(username)
                .map(person -> new Scope(username, person.kind(), identifiers(person), habilitations(person)))
                .orElse(new Scope(username, Kind.MACHINE, Set.of(), Set.of()));
    }

    @Override
    public Scope current() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return of(signedIn == null ? "" : signedIn.getName());
    }

    private Set<String> identifiers(Person person) {
        if (person.kind() != Kind.OPERATOR) {
            return Set.of();
        }
        var identifiers = new HashSet<String>();
        jdbc.sql(ESTABLISHMENTS)
                .param(person.username())
                .query((row, number) -> {
                    var siret = row.getString("siret");
                    add(identifiers, siret);
                    if (row.getBoolean("correspondent")) {
                        add(identifiers, siret.substring(0, 9));
                    }
                    return Optional.ofNullable(row.getString("eori"));
                })
                .list()
                .forEach(eori -> eori.ifPresent(identifiers::add));
        return identifiers;
    }

    private static void add(Set<String> identifiers, String number) {
        identifiers.add(number);
        identifiers.add("FR" + number);
    }

    private Set<Habilitation> habilitations(Person person) {
        return jdbc.sql("select service, bcp from account_post where username = ?")
                .param(person.username())
                .query((row, number) -> new Habilitation(
                        ControlService.valueOf(row.getString("service")), new BorderPost(row.getString("bcp"))))
                .set();
    }
}
