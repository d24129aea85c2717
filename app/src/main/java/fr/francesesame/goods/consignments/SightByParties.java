package fr.francesesame.goods.consignments;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An operator sees what names him, or a company that has mandated his, by EORI or SIRET; an inspector what his service controls
 * at his posts, what is awaited at them, and what names no post; a supervisor what his service controls anywhere. A draft is seen by nobody.
 */
@Component
class SightByParties implements Sight {

    private final JdbcClient jdbc;
    private final ScopedReads scopedReads;

    SightByParties(JdbcClient jdbc, ScopedReads scopedReads) {
        this.jdbc = jdbc;
        this.scopedReads = scopedReads;
    }

    @Override
    public Set<Reference> seen(Scope scope, Collection<Reference> references) {
        var asked = references.stream().map(Reference::value).toArray(String[]::new);
        if (asked.length > 0 && scope.isOperator()) {
            return scopedReads.readByKey(scope, () -> ofParties(scope, asked));
        }
        return asked.length > 0 && scope.isAgent() ? ofPlaces(scope, asked) : Set.of();
    }

    private Set<Reference> ofParties(Scope scope, String... references) {
        return jdbc
                .sql(
                        """
                        select f.reference, f.type, array_agg(distinct p.identifier) as parties
                        from formality f join formality_party p using (reference)
                        where f.reference = any(?) and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
                        group by f.reference""")
                .param(references)
                .query((row, n) -> new Named(
                        new Reference(row.getString("reference")),
                        FormalityType.valueOf(row.getString("type")),
                        Set.of((String[]) row.getArray("parties").getArray())))
                .list()
                .stream()
                .filter(named -> scope.isParty(named.parties()) || scope.isMandated(named.parties(), named.type()))
                .map(Named::reference)
                .collect(Collectors.toUnmodifiableSet());
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
        return Stream.of(post, place.exit()).filter(Objects::nonNull).anyMatch(where -> scope.habilitations()
                .contains(new Habilitation(place.service(), new BorderPost(where))));
    }

    private Set<Reference> ofPlaces(Scope scope, String... references) {
        return jdbc
                .sql("select reference, service, bcp, exit_post from formality"
                        + " where reference = any(?) and step <> 'DRAFT' and service is not null")
                .param(references)
                .query((row, n) -> new Place(
                        new Reference(row.getString("reference")),
                        ControlService.valueOf(row.getString("service")),
                        row.getString("bcp"),
                        row.getString("exit_post")))
                .list()
                .stream()
                .filter(place -> sees(scope, place))
                .map(Place::reference)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Named(Reference reference, FormalityType type, Set<String> parties) {}

    private record Place(Reference reference, ControlService service, @Nullable String post, @Nullable String exit) {}
}
