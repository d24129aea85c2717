package fr.francesesame.goods.consignments;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who sees which formality; every page, call and stream asks here, and an answer no is a 404. */
public interface Sight {

    default boolean sees(Scope scope, Reference reference) {
        return !seen(scope, List.of(reference)).isEmpty();
    }

    /** Those of them that he sees, in one round trip. */
    Set<Reference> seen(Scope scope, Collection<Reference> references);

    /** Whether an operator may do more than look, in his company's name or under a mandate. */
    boolean mayAct(Scope scope, Reference reference);

    FormalityType typeOf(Reference reference);

    /** EORI and SIRET numbers that stand in the current version of the formality. */
    Set<String> identifiersOf(Reference reference);
}
