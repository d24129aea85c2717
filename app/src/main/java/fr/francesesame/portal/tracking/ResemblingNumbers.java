package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An EORI whose check digit is wrong is matched to nobody; agents are told which company's number it resembles (a digit wrong,
 * missing or too many, or two of them swapped), to ask the declarant.
 */
@Component
class ResemblingNumbers {

    private final JdbcClient jdbc;

    ResemblingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number as declared, and a company that it may have meant. */
    record Suggestion(String declared, String company, String siret) {}

    List<Suggestion> of(Scope scope, Reference reference) {
        return scope.isAgent() ? suggestions(reference) : List.of();
    }

    private List<Suggestion> suggestions(Reference reference) {
        return jdbc.sql(
                        """
                        select distinct p.identifier as declared, c.name as company, c.siret from formality_party p
                          join company c on levenshtein_less_equal('FR' || c.siret, p.identifier, 2) <= 2
                        where p.reference = ? and p.scheme = 'eori_number_invalid' order by 1, 2 limit 10
                        """)
                .param(reference.value())
                .query(Suggestion.class)
                .list();
    }
}
