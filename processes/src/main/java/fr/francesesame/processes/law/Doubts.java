package fr.francesesame.processes.law;

import fr.francesesame.processes.ports.EntryRules;
import fr.francesesame.processes.ports.EntryRules.Doubt;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles by what was told of goods what their code alone leaves open, or says which fact is missing. */
@Component
class Doubts {

    private static final int PRECISE = 8;

    private final EntryRules rules;

    Doubts(EntryRules rules) {
        this.rules = rules;
    }

    Settled settle(FormalityType type, String cn, Listing listing, Map<MissingFact, String> told, LocalDate day) {
        if (listing == Listing.NO || (listing == Listing.YES && told.isEmpty())) {
            return new Settled(listing, null);
        }
        var doubts = rules.doubts(type, cn, day);
        if (doubts.stream().anyMatch(doubt -> isDenied(doubt, told))) {
            return new Settled(Listing.NO, null);
        }
        return listing == Listing.YES ? new Settled(listing, null) : possible(cn, doubts, told);
    }

    /** Without a version of the lists everything is in doubt. */
    boolean isLoaded(FormalityType type, LocalDate day) {
        return rules.isLoaded(type, day);
    }

    private static Settled possible(String cn, List<Doubt> doubts, Map<MissingFact, String> told) {
        if (cn.length() < PRECISE) {
            return new Settled(Listing.POSSIBLE, MissingFact.DIGITS);
        }
        if (told.containsKey(MissingFact.SPECIES) && asks(doubts, MissingFact.SPECIES)) {
            return new Settled(Listing.NO, null);
        }
        var open = doubts.stream()
                .filter(doubt -> !doubt.yes().contains(told.getOrDefault(doubt.fact(), "")))
                .map(Doubt::fact)
                .findFirst();
        return doubts.isEmpty() || open.isPresent()
                ? new Settled(Listing.POSSIBLE, open.orElse(MissingFact.KIND))
                : new Settled(Listing.YES, null);
    }

    private static boolean asks(List<Doubt> doubts, MissingFact fact) {
        return doubts.stream().anyMatch(doubt -> doubt.fact() == fact);
    }

    private static boolean isDenied(Doubt doubt, Map<MissingFact, String> told) {
        return doubt.no().contains(told.getOrDefault(doubt.fact(), ""));
    }

    /** {@code missing}: what is to be asked, null where the listing is settled. */
    record Settled(Listing listing, @Nullable MissingFact missing) {}
}
