package fr.francesesame.portal.documents;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formality of a folder that the reader sees; {@code written}: the EORI and SIRET numbers that stand in it; {@code parties}: the same
 * with an EORI made of a SIRET as that SIRET.
 */
record FolderFormality(
        String reference,
        FormalityType type,
        Step step,
        @Nullable String post,
        @Nullable String goods,
        @Nullable String origin,
        @Nullable Instant eta,
        Set<String> written,
        Set<String> parties) {

    /** What is decided is decided on what was there: nothing is joined any more. */
    public boolean isOpen() {
        return !step.isFinal();
    }

    /** Whether everybody named in the one is named in the other: what is joined to both then tells nobody anything new. */
    boolean isOfTheSamePeople(FolderFormality other) {
        return parties.containsAll(other.parties) || other.parties.containsAll(parties);
    }
}
