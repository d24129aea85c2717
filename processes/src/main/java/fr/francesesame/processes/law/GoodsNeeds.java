package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.RequiredFormalities;
import fr.francesesame.decisions.RequiredFormalities.Entry;
import fr.francesesame.decisions.RequiredFormalities.Facts;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.Territories;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the table « quelles formalités » for each of the goods by itself, formality by formality: the CHEDs first, since a COI follows them. */
@Component
class GoodsNeeds {

    private static final List<FormalityType> CHEDS =
            List.of(FormalityType.CHED_A, FormalityType.CHED_P, FormalityType.CHED_PP, FormalityType.CHED_D);
    private static final List<FormalityType> OTHERS = List.of(FormalityType.COI, FormalityType.CONFORMITY);
    private static final Set<FormalityType> ANIMAL = EnumSet.of(FormalityType.CHED_A, FormalityType.CHED_P);
    private static final Set<Need> OPEN = EnumSet.of(Need.YES, Need.POSSIBLE);

    private final Listings listings;
    private final Quantities quantities;
    private final RequiredFormalities table;
    private final Territories territories;
    private final GoodsRemarks remarks;

    GoodsNeeds(
            Listings listings,
            Quantities quantities,
            RequiredFormalities table,
            Territories territories,
            GoodsRemarks remarks) {
        this.listings = listings;
        this.quantities = quantities;
        this.table = table;
        this.territories = territories;
        this.remarks = remarks;
    }

    /** Hundreds of lines repeat few facts: the table is asked once per distinct set of them. */
    List<GoodsNeed> of(Consignment consignment) {
        var asking = new Asking(consignment, quantities.of(consignment), new HashMap<>());
        return consignment.goods().stream()
                .flatMap(one -> of(one, asking).stream())
                .toList();
    }

    private List<GoodsNeed> of(Goods goods, Asking asking) {
        var needs = new ArrayList<GoodsNeed>();
        CHEDS.forEach(type -> needs.add(ask(type, goods, false, asking)));
        var ched = needs.stream().anyMatch(need -> OPEN.contains(need.need()));
        OTHERS.forEach(type -> needs.add(ask(type, goods, ched, asking)));
        if (needs.stream().anyMatch(need -> need.need() == Need.PROHIBITED)) {
            return needs.stream().filter(need -> need.need() == Need.PROHIBITED).toList();
        }
        return needs.stream().allMatch(GoodsNeed::saysNothing)
                ? List.of(remarks.silent(needs.get(0), asking.consignment()))
                : needs;
    }

    private GoodsNeed ask(FormalityType type, Goods told, boolean chedNeeded, Asking asking) {
        var consignment = asking.consignment();
        var goods = returns(type, told, consignment) ? fromAnywhere(told) : told;
        var standing = standing(type, goods, consignment);
        var facts = new Facts(
                type,
                standing.listing(),
                goods.organic() && !territories.isInside(FormalityType.COI, goods.cn(), goods.origin()),
                chedNeeded,
                goods.use(),
                asking.count().of(type, goods),
                consignment.entryOf(territories.isUnion(told.origin())));
        var decided = asking.ask(table, facts);
        var answer = decided.outcome();
        var atPost = answer.place() != Place.RELEASE_POINT;
        return new GoodsNeed(
                goods,
                type,
                answer.need(),
                atPost,
                remarks.of(facts, goods, standing, answer, consignment),
                decided.explanation());
    }

    private Standing standing(FormalityType type, Goods goods, Consignment consignment) {
        if (territories.isInside(type, goods.cn(), goods.origin()) || !new CnCode(goods.cn()).isWellFormed()) {
            return Standing.NO;
        }
        return listings.of(type, goods, consignment.day(type));
    }

    /** Goods of the Union that come back after a refusal are controlled as if they came from a third country (2019/2074). */
    private boolean returns(FormalityType type, Goods goods, Consignment consignment) {
        return consignment.entryOf(true) == Entry.RETURN
                && ANIMAL.contains(type)
                && territories.isUnion(goods.origin());
    }

    private static Goods fromAnywhere(Goods goods) {
        return new Goods(
                goods.line(),
                goods.cn(),
                goods.eppo(),
                goods.scientificName(),
                goods.productType(),
                null,
                goods.organic(),
                goods.use(),
                goods.weightKg(),
                goods.dispatchedFrom(),
                goods.told());
    }

    /** One question: its goods, their quantities, and what the table has already answered. */
    private record Asking(Consignment consignment, Quantities.Count count, Map<Facts, Decided<Requirement>> answers) {

        Decided<Requirement> ask(RequiredFormalities table, Facts facts) {
            return answers.computeIfAbsent(facts, table::of);
        }
    }
}
