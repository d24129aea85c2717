package fr.francesesame.processes.law;

import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.FoodFeedLaw;
import fr.francesesame.processes.ports.FoodFeedLaw.Entry;
import fr.francesesame.processes.ports.MarketingLaw;
import fr.francesesame.processes.ports.VeterinaryLaw;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lists of each formality say of goods. */
@Component
class Listings {

    private static final String PROHIBITED = "PROHIBITED";
    private static final String PROHIBITING_ANNEX = "IIa";
    private static final int PRECISE = 8;

    private final VeterinaryLaw animals;
    private final PlantListings plants;
    private final FoodFeedLaw food;
    private final MarketingLaw marketing;
    private final Doubts doubts;

    Listings(VeterinaryLaw animals, PlantListings plants, FoodFeedLaw food, MarketingLaw marketing, Doubts doubts) {
        this.animals = animals;
        this.plants = plants;
        this.food = food;
        this.marketing = marketing;
        this.doubts = doubts;
    }

    Standing of(FormalityType type, Goods goods, LocalDate day) {
        if (!doubts.isLoaded(type, day)) {
            return Standing.NOT_LOADED;
        }
        return switch (type) {
            case CHED_A -> settled(type, veterinary(goods, day).animals(), goods, day);
            case CHED_P -> settled(type, veterinary(goods, day).products(), goods, day);
            case CHED_PP -> plants.of(goods, day);
            case CHED_D -> food(goods, day);
            case COI -> Standing.NO;
            case CONFORMITY -> settled(type, marketing(goods, day), goods, day);
        };
    }

    /** Entries of 2019/1793 that are about goods of that use. */
    List<Entry> entries(Goods goods, LocalDate day) {
        var asked = new FoodFeedLaw.Goods(goods.cn(), goods.origin(), goods.dispatchedFrom());
        return food.entries(asked, day).stream()
                .filter(entry -> Uses.names(entry.use(), goods.use()))
                .toList();
    }

    boolean isFresh(Goods goods, LocalDate day) {
        return plants.kind(goods, day).isFresh();
    }

    VeterinaryLaw.Line veterinary(Goods goods, LocalDate day) {
        return animals.line(
                new VeterinaryLaw.Goods(goods.cn(), goods.productType(), goods.origin(), goods.use(), goods.told()),
                day);
    }

    /** As if the goods came from a third country. */
    VeterinaryLaw.Line anywhere(Goods goods, LocalDate day) {
        return animals.line(
                new VeterinaryLaw.Goods(goods.cn(), goods.productType(), null, goods.use(), goods.told()), day);
    }

    private Standing settled(FormalityType type, Listing listing, Goods goods, LocalDate day) {
        return Standing.of(doubts.settle(type, goods.cn(), listing, goods.told(), day));
    }

    private Standing food(Goods goods, LocalDate day) {
        var entries = entries(goods, day);
        if (entries.stream().anyMatch(entry -> isSure(entry) && entry.annex().equals(PROHIBITING_ANNEX))) {
            return Standing.of(PROHIBITED);
        }
        if (entries.stream().anyMatch(Listings::isSure)) {
            return Standing.of(Listing.YES.name());
        }
        return entries.isEmpty()
                ? Standing.NO
                : new Standing(Listing.POSSIBLE.name(), missing(goods, entries), null, null);
    }

    private static MissingFact missing(Goods goods, List<Entry> entries) {
        if (goods.cn().length() < PRECISE) {
            return MissingFact.DIGITS;
        }
        var first = entries.get(0).missing();
        return first == null ? MissingFact.SUBDIVISION : first;
    }

    private static boolean isSure(Entry entry) {
        return entry.covers() == Listing.YES;
    }

    private Listing marketing(Goods goods, LocalDate day) {
        return switch (marketing
                .line(new MarketingLaw.Goods(goods.cn(), goods.origin()), day)
                .standard()) {
            case SPECIFIC -> Listing.YES;
            case POSSIBLE -> Listing.POSSIBLE;
            case GENERAL, NONE -> Listing.NO;
        };
    }
}
