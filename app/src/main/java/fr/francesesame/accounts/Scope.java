package fr.francesesame.accounts;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.Set;

/**
 * What an account may see of formalities: an operator those whose parties carry one of his identifiers (EORI, SIRET, for a
 * correspondent also FR + SIREN), an agent those of his services at his posts, everybody else none.
 */
public record Scope(String username, Person.Kind kind, Set<String> identifiers, Set<Habilitation> habilitations) {

    /** One service at one post. */
    public record Habilitation(ControlService service, BorderPost post) {}

    public boolean isOperator() {
        return kind == Person.Kind.OPERATOR;
    }

    public boolean isAgent() {
        return kind == Person.Kind.INSPECTOR || kind == Person.Kind.SUPERVISOR;
    }
}
