package fr.francesesame.webhooks;

import fr.francesesame.accounts.People;
import fr.francesesame.accounts.Person;
import fr.francesesame.accounts.Scopes;
import fr.francesesame.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose systems hear of a formality: those of the companies it names, as long as a correspondent of the company sees it. Where the
 * last one goes, or may no longer see it, the company's systems fall silent too.
 */
@Component
class Subscribers {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final People people;
    private final Scopes scopes;

    Subscribers(JdbcClient jdbc, Sight sight, People people, Scopes scopes) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.people = people;
        this.scopes = scopes;
    }

    List<UUID> of(Reference reference, Topic topic) {
        var identifiers = sight.identifiersOf(reference);
        var chosen = identifiers.isEmpty() ? List.<Chosen>of() : chosen(identifiers, topic);
        if (chosen.isEmpty()) {
            return List.of();
        }
        var seen = companiesThatSee(identifiers);
        return chosen.stream()
                .filter(one -> seen.contains(one.siren()))
                .map(Chosen::id)
                .toList();
    }

    /**
     * Held until the transaction ends, so that none goes away under an event that is being written to it; one that is going away
     * just now hears no more. Always in the same order.
     */
    private List<Chosen> chosen(Set<String> identifiers, Topic topic) {
        return jdbc.sql(
                        """
                        select s.id, s.siren from webhook_subscription s
                        where :topic = any(s.topics) and s.siren in (
                            select left(c.siret, 9) from company c
                            where c.siret = any(:identifiers) or 'FR' || c.siret = any(:identifiers)
                                or c.eori = any(:identifiers) or left(c.siret, 9) = any(:identifiers)
                                or 'FR' || left(c.siret, 9) = any(:identifiers))
                        order by s.id for key share skip locked""")
                .param("topic", topic.name())
                .param("identifiers", identifiers.toArray(String[]::new))
                .query((row, number) -> new Chosen(row.getObject("id", UUID.class), row.getString("siren")))
                .list();
    }

    private Set<String> companiesThatSee(Set<String> identifiers) {
        return people.operatorsOf(identifiers).stream()
                .map(Person::username)
                .distinct()
                .flatMap(username -> Correspondents.companiesOf(scopes.of(username)).stream())
                .collect(Collectors.toSet());
    }

    private record Chosen(UUID id, String siren) {}
}
