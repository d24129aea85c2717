package fr.francesesame.consignments;

import fr.francesesame.accounts.Person;
import fr.francesesame.accounts.Scope;
import fr.francesesame.accounts.Scope.Habilitation;
import fr.francesesame.accounts.ScopedRows;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An operator sees what names him, or a company that has mandated his, by EORI or SIRET; an inspector what his service controls
 * at his posts, and what names no post; a supervisor what his service controls anywhere. A draft is seen by nobody.
 */
@Component
class SightByParties implements Sight {

    private final JdbcClient jdbc;
    private final ScopedRows rows;

    SightByParties(JdbcClient jdbc, ScopedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public boolean sees(Scope scope, Reference reference) {
        if (scope.isOperator()) {
            return rows.read(scope, () -> sees(scope, identifiersOf(reference), reference));
        }
        return scope.isAgent()
                && place(reference).filter(place -> sees(scope, place)).isPresent();
    }

    private boolean sees(Scope scope, Set<String> parties, Reference reference) {
        return scope.isParty(parties)
                || !scope.mandated().isEmpty() && !parties.isEmpty() && scope.isMandated(parties, typeOf(reference));
    }

    @Override
    public boolean mayAct(Scope scope, Reference reference) {
        var parties = identifiersOf(reference);
        return scope.isOperator() && !parties.isEmpty() && scope.mayAct(parties, typeOf(reference));
    }

    @Override
    public FormalityType typeOf(Reference reference) {
        return jdbc.sql("select type from formality where reference = ?")
                .param(reference.value())
                .query((row, n) -> FormalityType.valueOf(row.getString(1)))
                .single();
    }

    @Override
    public Set<String> identifiersOf(Reference reference) {
        return jdbc.sql("select distinct p.identifier from formality_party p join formality f using (reference)"
                        + " where p.reference = ? and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')")
                .param(reference.value())
                .query(String.class)
                .set();
    }

    private static boolean sees(Scope scope, Place place) {
        var post = place.post();
        if (post == null || scope.kind() == Person.Kind.SUPERVISOR) {
            return scope.habilitations().stream().anyMatch(own -> own.service() == place.service());
        }
        return scope.habilitations().contains(new Habilitation(place.service(), new BorderPost(post)));
    }

    private Optional<Place> place(Reference reference) {
        return jdbc.sql(
                        "select service, bcp from formality where reference = ? and step <> 'DRAFT' and service is not null")
                .param(reference.value())
                .query((row, n) -> new Place(ControlService.valueOf(row.getString("service")), row.getString("bcp")))
                .optional();
    }

    private record Place(ControlService service, @Nullable String post) {}
}
