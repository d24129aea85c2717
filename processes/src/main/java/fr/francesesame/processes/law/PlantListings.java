package fr.francesesame.processes.law;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.law.Doubts.Settled;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.PlantLaw.Kind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What plant health law says of goods: prohibited, controlled at the post, exempt, under a certificate only, or none of it. */
@Component
class PlantListings {

    private static final String PROHIBITED = "PROHIBITED";

    private static final Pattern EPPO = Pattern.compile("[A-Z][A-Z0-9]{4,5}");

    private final PlantLaw plants;
    private final Doubts doubts;

    PlantListings(PlantLaw plants, Doubts doubts) {
        this.plants = plants;
        this.doubts = doubts;
    }

    Standing of(Goods goods, LocalDate day) {
        var asked = new PlantLaw.Goods(
                goods.cn(),
                eppo(goods.eppo(), goods.told()),
                species(goods.scientificName(), goods.told()),
                goods.origin());
        var line = plants.line(asked, day);
        var ban = line.ban();
        if (ban.listing() == Listing.YES) {
            return new Standing(PROHIBITED, null, ban.legalBasis(), null);
        }
        var standing = standing(line.regulated(), goods, day);
        return ban.listing() == Listing.NO
                ? standing
                : new Standing(standing.listing(), standing.missing(), ban.legalBasis(), ban.missing());
    }

    Kind kind(Goods goods, LocalDate day) {
        return plants.kind(goods.cn(), day);
    }

    /** The plant's code, where the question for it was answered by one word in capitals. */
    static @Nullable String eppo(@Nullable String notified, Map<MissingFact, String> told) {
        var answer = told.getOrDefault(MissingFact.SPECIES, "");
        return notified == null && EPPO.matcher(answer).matches() ? answer : notified;
    }

    /** The plant's name, as an answer to the question for it counts. */
    static @Nullable String species(@Nullable String scientificName, Map<MissingFact, String> told) {
        return scientificName == null ? told.get(MissingFact.SPECIES) : scientificName;
    }

    /** Goods that part A names surely or perhaps, settled by what was told of them. */
    Settled settle(Regulated regulated, String cn, Map<MissingFact, String> told, LocalDate day) {
        var listing = regulated == Regulated.YES ? Listing.YES : Listing.POSSIBLE;
        return doubts.settle(FormalityType.CHED_PP, cn, listing, told, day);
    }

    private Standing standing(Regulated regulated, Goods goods, LocalDate day) {
        return switch (regulated) {
            case YES, POSSIBLE -> Standing.of(settle(regulated, goods.cn(), goods.told(), day));
            case EXEMPT, PROHIBITED -> Standing.of(regulated.name());
            case UNKNOWN -> unknown(goods, day);
        };
    }

    /** A code that none of the lists knows is no « no ». */
    private Standing unknown(Goods goods, LocalDate day) {
        return switch (kind(goods, day)) {
            case OUTSIDE, FRESH -> new Standing(Listing.POSSIBLE.name(), MissingFact.CODE, null, null);
            default -> Standing.NO;
        };
    }
}
