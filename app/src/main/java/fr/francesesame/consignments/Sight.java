package fr.francesesame.consignments;

import fr.francesesame.accounts.Scope;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.Set;

/** Who sees which formality; every page, call and stream asks here, and an answer no is a 404. */
public interface Sight {

    boolean sees(Scope scope, Reference reference);

    /** Whether an operator may do more than look, in his company's name or under a mandate. */
    boolean mayAct(Scope scope, Reference reference);

    FormalityType typeOf(Reference reference);

    /** EORI and SIRET numbers that stand in the current version of the formality. */
    Set<String> identifiersOf(Reference reference);
}
