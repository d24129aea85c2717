package fr.francesesame.processes.law;

import fr.francesesame.decisions.GoodsMatters;
import fr.francesesame.decisions.GoodsMatters.Area;
import fr.francesesame.decisions.GoodsMatters.Said;
import fr.francesesame.decisions.GoodsMatters.Silent;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.decisions.RequiredFormalities;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.PlantLaw.Kind;
import fr.francesesame.processes.ports.Territories;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the importer of goods is told beside the formalities themselves; goods of which nothing can be said are told so. */
@Component
class GoodsRemarks {

    private static final String EXEMPT = Regulated.EXEMPT.name();
    private static final String FRESH = "FRESH";
    private static final String UNKNOWN = "?";

    private final Listings listings;
    private final PlantListings plants;
    private final Territories territories;
    private final GoodsMarks marks;
    private final GoodsMatters table;

    GoodsRemarks(
            Listings listings, PlantListings plants, Territories territories, GoodsMarks marks, GoodsMatters table) {
        this.listings = listings;
        this.plants = plants;
        this.territories = territories;
        this.marks = marks;
        this.table = table;
    }

    List<Remark> of(
            RequiredFormalities.Facts asked,
            Goods goods,
            Standing standing,
            Requirement answer,
            Consignment consignment) {
        var marked = marks.of(asked.type(), goods, standing, answer.need(), consignment);
        var code = new CnCode(goods.cn());
        var facts = new GoodsMatters.Facts(
                asked.type(),
                standing.listing(),
                standing.missing(),
                answer.need(),
                answer.place(),
                goods.use(),
                asked.quantity(),
                asked.entry(),
                area(asked.type(), goods),
                code.isWellFormed(),
                kind(asked.type(), goods, consignment).name(),
                marked.mark(),
                code.chapter());
        return table.of(facts).outcome().stream()
                .map(said -> remark(said, standing, marked.legalBasis()))
                .toList();
    }

    /** For goods of which no list says anything. */
    GoodsNeed silent(GoodsNeed need, Consignment consignment) {
        var goods = need.goods();
        var matter = table.ofSilent(new Silent(
                        territories.isInside(FormalityType.CHED_D, goods.cn(), goods.origin()),
                        territories.isInside(FormalityType.CHED_P, goods.cn(), goods.origin())
                                && isAnimal(goods, consignment),
                        plants.of(goods, consignment.day(FormalityType.CHED_PP))
                                .listing()
                                .equals(EXEMPT),
                        kind(FormalityType.CHED_PP, goods, consignment).name(),
                        FRESH.equals(goods.told().get(MissingFact.STATE)),
                        goods.origin() == null ? UNKNOWN : goods.origin()))
                .outcome();
        return new GoodsNeed(goods, need.type(), need.need(), need.atPost(), List.of(Remark.of(matter)), need.why());
    }

    private static Remark remark(Said said, Standing standing, String agreement) {
        return switch (said.about()) {
            case NONE -> Remark.of(said.matter());
            case LISTING -> new Remark(said.matter(), standing.missing(), null);
            case PROHIBITION -> new Remark(said.matter(), standing.prohibitionMissing(), standing.prohibition());
            case AGREEMENT -> new Remark(said.matter(), null, agreement);
            case CODE, WEIGHT, CONDITION ->
                new Remark(said.matter(), MissingFact.valueOf(said.about().name()), null);
        };
    }

    private Area area(FormalityType type, Goods goods) {
        if (territories.isUnion(goods.origin())) {
            return Area.UNION;
        }
        return territories.isInside(type, goods.cn(), goods.origin()) ? Area.INSIDE : Area.THIRD;
    }

    private Kind kind(FormalityType type, Goods goods, Consignment consignment) {
        return type == FormalityType.CHED_PP ? plants.kind(goods, consignment.day(type)) : Kind.OTHER;
    }

    private boolean isAnimal(Goods goods, Consignment consignment) {
        var line = listings.anywhere(goods, consignment.day(FormalityType.CHED_P));
        return line.products() != Listing.NO || line.animals() != Listing.NO;
    }
}
