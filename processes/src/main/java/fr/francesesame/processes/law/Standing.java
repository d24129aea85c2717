package fr.francesesame.processes.law;

import fr.francesesame.processes.law.Doubts.Settled;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of a formality say of goods: {@code YES}, {@code POSSIBLE}, {@code NO}, {@code EXEMPT} or {@code PROHIBITED}; what is
 * missing to be sure; and the prohibition that names them, or that may.
 */
record Standing(
        String listing,
        @Nullable MissingFact missing,
        @Nullable String prohibition,
        @Nullable MissingFact prohibitionMissing) {

    static final Standing NO = new Standing(Listing.NO.name(), null, null, null);
    static final Standing NOT_LOADED = new Standing(Listing.POSSIBLE.name(), MissingFact.LAW, null, null);

    static Standing of(Settled settled) {
        return new Standing(settled.listing().name(), settled.missing(), null, null);
    }

    static Standing of(String listing) {
        return new Standing(listing, null, null, null);
    }

    boolean isListed() {
        return !listing.equals(Listing.NO.name());
    }
}
