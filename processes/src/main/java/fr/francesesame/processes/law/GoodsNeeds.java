package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.RequiredFormalities;
import fr.francesesame.decisions.RequiredFormalities.Facts;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.Territories;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Asks the table « quelles formalités » for one of the goods, formality by formality: the CHEDs first, since a COI follows them. */
@Component
class GoodsNeeds {

    private static final List<FormalityType> CHEDS =
            List.of(FormalityType.CHED_A, FormalityType.CHED_P, FormalityType.CHED_PP, FormalityType.CHED_D);
    private static final List<FormalityType> OTHERS = List.of(FormalityType.COI, FormalityType.CONFORMITY);
    private static final String SMALL = "SMALL";
    private static final String ORDINARY = "ORDINARY";

    private final Listings listings;
    private final RequiredFormalities table;
    private final Territories territories;

    GoodsNeeds(Listings listings, RequiredFormalities table, Territories territories) {
        this.listings = listings;
        this.table = table;
        this.territories = territories;
    }

    /** Hundreds of lines repeat few facts: the table is asked once per distinct set of them. */
    List<GoodsNeed> of(List<Goods> goods, Function<FormalityType, LocalDate> days) {
        var asked = new HashMap<Facts, Decided<Requirement>>();
        return goods.stream()
                .flatMap(one -> of(one, days, facts -> asked.computeIfAbsent(facts, table::of)).stream())
                .toList();
    }

    private List<GoodsNeed> of(
            Goods goods, Function<FormalityType, LocalDate> days, Function<Facts, Decided<Requirement>> answers) {
        var needs = new ArrayList<GoodsNeed>();
        CHEDS.forEach(type -> needs.add(ask(type, goods, false, days.apply(type), answers)));
        var ched = needs.stream().anyMatch(need -> need.need() == Need.YES || need.need() == Need.POSSIBLE);
        OTHERS.forEach(type -> needs.add(ask(type, goods, ched, days.apply(type), answers)));
        return needs;
    }

    private GoodsNeed ask(
            FormalityType type,
            Goods goods,
            boolean chedNeeded,
            LocalDate day,
            Function<Facts, Decided<Requirement>> answers) {
        var listing = isOutside(goods) ? Listing.NO.name() : listings.of(type, goods, day);
        var decided = answers.apply(new Facts(
                type,
                listing,
                goods.organic() && !territories.isUnion(goods.origin()),
                chedNeeded,
                goods.use(),
                quantity(goods, day)));
        var answer = decided.outcome();
        var matters = new ArrayList<>(matters(goods, answer));
        if (!isOutside(goods)) {
            matters.addAll(matters(type, goods, !listing.equals(Listing.NO.name()), answer.need(), day));
        }
        var atPost = answer.place() != Place.RELEASE_POINT;
        return new GoodsNeed(goods, type, answer.need(), atPost, matters, decided.explanation());
    }

    /** No list can speak of these goods. */
    private boolean isOutside(Goods goods) {
        return territories.isUnion(goods.origin()) || !new CnCode(goods.cn()).isWellFormed();
    }

    private List<Matter> matters(Goods goods, Requirement answer) {
        var union = territories.isUnion(goods.origin());
        var matters = new ArrayList<Matter>();
        add(matters, union, Matter.UNION_GOODS);
        add(matters, answer.need() == Need.POSSIBLE || isOutside(goods) && !union, Matter.TO_BE_QUALIFIED);
        add(matters, answer.need() == Need.PROHIBITED, Matter.PROHIBITED);
        add(matters, answer.place() == Place.RELEASE_POINT, Matter.COI_AT_RELEASE_POINT);
        return matters;
    }

    private List<Matter> matters(FormalityType type, Goods goods, boolean listed, Need need, LocalDate day) {
        var matters = new ArrayList<Matter>();
        if (type == FormalityType.CHED_D) {
            add(matters, listed && need == Need.NO, Matter.SMALL_QUANTITY);
            add(matters, need == Need.YES && needsCertificate(goods, day), Matter.CERTIFICATE_AND_ANALYSIS);
        }
        if (type == FormalityType.CHED_PP) {
            add(matters, !listed && listings.isFresh(goods, day), Matter.PHYTOSANITARY_CERTIFICATE);
        }
        return matters;
    }

    private boolean needsCertificate(Goods goods, LocalDate day) {
        return listings.entries(goods, day).stream()
                .anyMatch(entry -> entry.certificate() && entry.covers() == Listing.YES);
    }

    /** Thresholds of 2019/1793 art 1(3): private parcels 5 kg fresh or 2 kg other, samples 50 kg or 10 kg. */
    private String quantity(Goods goods, LocalDate day) {
        var weight = goods.weightKg();
        if (weight == null) {
            return ORDINARY;
        }
        var fresh = listings.isFresh(goods, day);
        var most =
                switch (goods.use()) {
                    case "private" -> fresh ? 5 : 2;
                    case "sample" -> fresh ? 50 : 10;
                    default -> -1;
                };
        return weight.compareTo(BigDecimal.valueOf(most)) <= 0 ? SMALL : ORDINARY;
    }

    private static void add(List<Matter> matters, boolean applies, Matter matter) {
        if (applies) {
            matters.add(matter);
        }
    }
}
