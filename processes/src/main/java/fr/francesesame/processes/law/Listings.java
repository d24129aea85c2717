package fr.francesesame.processes.law;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.FoodFeedLaw;
import fr.francesesame.processes.ports.FoodFeedLaw.Entry;
import fr.francesesame.processes.ports.MarketingLaw;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.PlantLaw.Kind;
import fr.francesesame.processes.ports.VeterinaryLaw;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the lists of each formality say of goods: {@code YES}, {@code POSSIBLE}, {@code NO}, {@code EXEMPT} or {@code PROHIBITED}. */
@Component
class Listings {

    private static final String PROHIBITED = "PROHIBITED";
    private static final String PROHIBITING_ANNEX = "IIa";
    private static final String FEED = "feed";

    private final VeterinaryLaw animals;
    private final PlantLaw plants;
    private final FoodFeedLaw food;
    private final MarketingLaw marketing;

    Listings(VeterinaryLaw animals, PlantLaw plants, FoodFeedLaw food, MarketingLaw marketing) {
        this.animals = animals;
        this.plants = plants;
        this.food = food;
        this.marketing = marketing;
    }

    String of(FormalityType type, Goods goods, LocalDate day) {
        return switch (type) {
            case CHED_A -> veterinary(goods, day).animals().name();
            case CHED_P -> veterinary(goods, day).products().name();
            case CHED_PP -> plants(goods, day);
            case CHED_D -> food(goods, day);
            case COI -> Listing.NO.name();
            case CONFORMITY -> marketing(goods, day);
        };
    }

    /** Entries of 2019/1793 that are about goods of that use. */
    List<Entry> entries(Goods goods, LocalDate day) {
        var asked = new FoodFeedLaw.Goods(goods.cn(), goods.origin(), null);
        return food.entries(asked, day).stream()
                .filter(entry -> !goods.use().equals(FEED) || entry.use().contains(FEED))
                .toList();
    }

    boolean isFresh(Goods goods, LocalDate day) {
        return plants.kind(goods.cn(), day) == Kind.FRESH;
    }

    private VeterinaryLaw.Line veterinary(Goods goods, LocalDate day) {
        return animals.line(new VeterinaryLaw.Goods(goods.cn(), goods.productType(), goods.origin()), day);
    }

    private String plants(Goods goods, LocalDate day) {
        var asked = new PlantLaw.Goods(goods.cn(), goods.eppo(), goods.scientificName(), goods.origin());
        var regulated = plants.line(asked, day).regulated();
        if (regulated == Regulated.UNKNOWN) {
            return (plants.kind(goods.cn(), day) == Kind.OUTSIDE ? Listing.POSSIBLE : Listing.NO).name();
        }
        return regulated.name();
    }

    private String food(Goods goods, LocalDate day) {
        var entries = entries(goods, day);
        if (entries.stream().anyMatch(entry -> isSure(entry) && entry.annex().equals(PROHIBITING_ANNEX))) {
            return PROHIBITED;
        }
        if (entries.stream().anyMatch(Listings::isSure)) {
            return Listing.YES.name();
        }
        return (entries.isEmpty() ? Listing.NO : Listing.POSSIBLE).name();
    }

    private static boolean isSure(Entry entry) {
        return entry.covers() == Listing.YES;
    }

    private String marketing(Goods goods, LocalDate day) {
        return switch (marketing
                .line(new MarketingLaw.Goods(goods.cn(), goods.origin()), day)
                .standard()) {
            case SPECIFIC -> Listing.YES.name();
            case POSSIBLE -> Listing.POSSIBLE.name();
            case GENERAL, NONE -> Listing.NO.name();
        };
    }
}
