package fr.francesesame.foundation.accounts;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account may see of formalities in one service: an operator those whose parties carry one of his identifiers (EORI,
 * SIRET, for a correspondent also FR + SIREN) or, by type, one of a company that has mandated his; an agent those of his
 * services at his posts; everybody else none. {@code acting}: those of his identifiers for which he may do more than look.
 */
public record Scope(
        String username,
        Person.Kind kind,
        Set<String> identifiers,
        Set<Habilitation> habilitations,
        Set<String> acting,
        Set<Mandated> mandated) {

    /** One service at one post. */
    public record Habilitation(ControlService service, BorderPost post) {}

    /** Formalities of one type that name the mandator by this identifier. */
    public record Mandated(String identifier, FormalityType type, boolean acts, long mandate) {}

    /** Whoever sees may act, and nobody has mandated him. */
    public Scope(String username, Person.Kind kind, Set<String> identifiers, Set<Habilitation> habilitations) {
        this(username, kind, identifiers, habilitations, identifiers, Set.of());
    }

    public boolean isOperator() {
        return kind == Person.Kind.OPERATOR;
    }

    public boolean isAgent() {
        return kind == Person.Kind.INSPECTOR || kind == Person.Kind.SUPERVISOR;
    }

    /** His identifiers and those of the companies that have mandated his: outside them he sees nothing at all. */
    public Set<String> reach() {
        return Stream.concat(identifiers.stream(), mandated.stream().map(Mandated::identifier))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is no formality at all that he could see. */
    public boolean seesNothing() {
        return identifiers.isEmpty() && habilitations.isEmpty() && mandated.isEmpty();
    }

    /** Whether one of these parties is his own company. */
    public boolean isParty(Collection<String> parties) {
        return parties.stream().anyMatch(identifiers::contains);
    }

    /** Whether he may do more than look, in his company's name or under a mandate. */
    public boolean mayAct(Collection<String> parties, FormalityType type) {
        return parties.stream().anyMatch(acting::contains)
                || mandated.stream().anyMatch(mandate -> mandate.acts() && concerns(mandate, parties, type));
    }

    /** Whether he sees it only because a party has mandated his company, or does not see it at all. */
    public boolean isMandated(Collection<String> parties, FormalityType type) {
        return mandated.stream().anyMatch(mandate -> concerns(mandate, parties, type));
    }

    private static boolean concerns(Mandated mandate, Collection<String> parties, FormalityType type) {
        return mandate.type() == type && parties.contains(mandate.identifier());
    }
}
