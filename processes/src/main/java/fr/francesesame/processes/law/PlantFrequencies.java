package fr.francesesame.processes.law;

import fr.francesesame.decisions.PlantHealthFrequency;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plants: annexes VI and XI of 2019/2072 and annex I of 2022/2389. */
@Component
class PlantFrequencies implements FrequencyLaw {

    private final PlantLaw law;
    private final PlantListings listings;
    private final PlantHealthFrequency table;
    private final RaisedRates raised;

    PlantFrequencies(PlantLaw law, PlantListings listings, PlantHealthFrequency table, RaisedRates raised) {
        this.law = law;
        this.listings = listings;
        this.table = table;
        this.raised = raised;
    }

    @Override
    public Set<FormalityType> types() {
        return Set.of(FormalityType.CHED_PP);
    }

    @Override
    public List<Verdict> judge(FormalityType type, Case goods, LocalDate day, Memo asked) {
        var species = PlantListings.species(goods.scientificName(), goods.told());
        var eppo = PlantListings.eppo(goods.eppo(), goods.told());
        var line = law.line(new PlantLaw.Goods(goods.cn(), eppo, species, goods.origin()), day);
        var standing = standing(line, goods, day);
        var facts = new PlantHealthFrequency.Facts(
                goods.isWellFormed(),
                standing.regulated(),
                line.plantForPlanting(),
                line.emergencyMeasure(),
                line.listedRate(),
                goods.agentRate(),
                raised.of(type, goods, line.listedRate(), asked).orElse(null));
        return List.of(new Verdict(line.row(), null, standing.missing(), line.version(), asked.ask(facts, table::of)));
    }

    private Standing standing(PlantLaw.Line line, Case goods, LocalDate day) {
        if (line.ban().listing() == Listing.YES) {
            return new Standing(Regulated.PROHIBITED, null);
        }
        return switch (line.regulated()) {
            case YES, POSSIBLE -> settled(line.regulated(), goods, day);
            case UNKNOWN -> new Standing(Regulated.UNKNOWN, MissingFact.CODE);
            default -> new Standing(line.regulated(), null);
        };
    }

    private Standing settled(Regulated regulated, Case goods, LocalDate day) {
        var settled = listings.settle(regulated, goods.cn(), goods.told(), day);
        return new Standing(
                switch (settled.listing()) {
                    case YES -> Regulated.YES;
                    case POSSIBLE -> Regulated.POSSIBLE;
                    case NO -> Regulated.EXEMPT;
                },
                settled.missing());
    }

    private record Standing(Regulated regulated, @Nullable MissingFact missing) {}
}
