package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.Reference;
import java.util.Optional;

/**
 * Something that another room shows on the dossier, in a fragment {@code part} of its own template, which finds its content
 * there under {@code part} and the reference under {@code reference}.
 */
public interface DossierPart {

    String template();

    /**
     * Whether it asks by itself what the account may see, by its rights for another service. What it returns otherwise is read with the
     * eyes of the tracking, to which only rows of the dossier show.
     */
    default boolean hasOwnRights() {
        return false;
    }

    /** What may be urgent comes first, what hardly anybody looks for comes last. */
    default Place place() {
        return Place.USUAL;
    }

    enum Place {
        FIRST,
        USUAL,
        LAST
    }

    /** Empty where there is nothing to show; the reference is one that the scope sees. */
    Optional<?> of(Scope scope, Reference reference);
}
