package fr.francesesame.processes.law;

import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.decisions.RequiredFormalities.Entry;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Requirement;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.ports.PlantLaw.Kind;
import fr.francesesame.processes.ports.Territories;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the importer of goods is told beside the formalities themselves; goods of which nothing can be said are told so. */
@Component
class GoodsRemarks {

    private static final String EXEMPT = Regulated.EXEMPT.name();
    private static final String SWITZERLAND = "CH";
    private static final String WOOD = "44";
    private static final Set<String> NOT_FRESH_USES = Set.of("processing", "feed");
    private static final Set<String> PRIVATE = Set.of("private");
    private static final Set<String> SAMPLE = Set.of("sample");

    private final Listings listings;
    private final PlantListings plants;
    private final Territories territories;
    private final Quantities quantities;

    GoodsRemarks(Listings listings, PlantListings plants, Territories territories, Quantities quantities) {
        this.listings = listings;
        this.plants = plants;
        this.territories = territories;
        this.quantities = quantities;
    }

    List<Remark> of(FormalityType type, Goods goods, Standing standing, Requirement answer, Consignment consignment) {
        var remarks = new Remarks();
        var union = territories.isUnion(goods.origin());
        var wellFormed = new CnCode(goods.cn()).isWellFormed();
        remarks.add(union && wellFormed && consignment.entry() != Entry.RETURN, Matter.UNION_GOODS);
        remarks.add(!wellFormed, Matter.TO_BE_QUALIFIED, MissingFact.CODE);
        if (answer.need() == Need.POSSIBLE) {
            remarks.add(true, Matter.TO_BE_QUALIFIED, missing(standing, goods, consignment));
        }
        remarks.add(answer.place() == Place.RELEASE_POINT, Matter.COI_AT_RELEASE_POINT);
        if (!territories.isInside(type, goods.cn(), goods.origin()) && wellFormed) {
            ofType(type, goods, standing, answer.need(), consignment, remarks);
        }
        return List.copyOf(remarks.all);
    }

    /** For goods of which no list says anything. */
    GoodsNeed silent(GoodsNeed need, Consignment consignment) {
        return new GoodsNeed(
                need.goods(),
                need.type(),
                need.need(),
                need.atPost(),
                List.of(Remark.of(silentMatter(need.goods(), consignment))),
                need.why());
    }

    private Matter silentMatter(Goods goods, Consignment consignment) {
        if (territories.isInside(FormalityType.CHED_D, goods.cn(), goods.origin())) {
            return Matter.UNION_GOODS;
        }
        if (territories.isInside(FormalityType.CHED_P, goods.cn(), goods.origin()) && isAnimal(goods, consignment)) {
            return Matter.COMMON_AREA;
        }
        if (isExempted(goods, consignment)) {
            return Matter.PLANT_EXEMPT;
        }
        var kind = plants.kind(goods, consignment.day(FormalityType.CHED_PP));
        return kind == Kind.CERTIFICATE_PART && !SWITZERLAND.equals(goods.origin())
                ? Matter.CERTIFICATE_IF_FRESH
                : Matter.IN_NO_LIST;
    }

    private boolean isAnimal(Goods goods, Consignment consignment) {
        var line = listings.anywhere(goods, consignment.day(FormalityType.CHED_P));
        return line.products() != Listing.NO || line.animals() != Listing.NO;
    }

    /** A weight that was not told comes first: it may make the other questions needless. */
    private @Nullable MissingFact missing(Standing standing, Goods goods, Consignment consignment) {
        var small = PRIVATE.contains(goods.use()) || SAMPLE.contains(goods.use());
        if (standing.missing() == null) {
            return small && goods.weightKg() == null
                    ? MissingFact.WEIGHT
                    : consignment.entry() == Entry.TRANSIT ? MissingFact.CONDITION : null;
        }
        return standing.missing();
    }

    private void ofType(
            FormalityType type, Goods goods, Standing standing, Need need, Consignment consignment, Remarks remarks) {
        switch (type) {
            case CHED_D -> food(goods, standing, need, consignment, remarks);
            case CHED_PP -> plants(goods, standing, need, consignment, remarks);
            case CHED_A, CHED_P -> animals(type, goods, standing, need, consignment, remarks);
            case CONFORMITY ->
                remarks.add(
                        standing.isNamed()
                                && NOT_FRESH_USES.contains(goods.use())
                                && consignment.entry() == Entry.MARKET,
                        Matter.INDUSTRY);
            case COI -> {}
        }
    }

    private void food(Goods goods, Standing standing, Need need, Consignment consignment, Remarks remarks) {
        remarks.add(need == Need.PROHIBITED, Matter.PROHIBITED);
        remarks.add(standing.isNamed() && need == Need.NO, Matter.SMALL_QUANTITY);
        remarks.add(need == Need.YES && needsCertificate(goods, consignment), Matter.CERTIFICATE_AND_ANALYSIS);
    }

    private boolean needsCertificate(Goods goods, Consignment consignment) {
        return listings.entries(goods, consignment.day(FormalityType.CHED_D)).stream()
                .anyMatch(entry -> entry.certificate() && entry.covers() == Listing.YES);
    }

    private void plants(Goods goods, Standing standing, Need need, Consignment consignment, Remarks remarks) {
        var exempt = standing.isNamed() && need == Need.NO && PRIVATE.contains(goods.use());
        if (need == Need.PROHIBITED) {
            remarks.all.add(new Remark(Matter.PROHIBITED_PLANT, null, standing.prohibition()));
        } else if (standing.prohibitionMissing() != null) {
            remarks.all.add(
                    new Remark(Matter.PERHAPS_PROHIBITED, standing.prohibitionMissing(), standing.prohibition()));
        }
        var kind = plants.kind(goods, consignment.day(FormalityType.CHED_PP));
        var certificateOnly =
                !standing.isListed() || (exempt && !standing.listing().equals(EXEMPT));
        remarks.add(
                certificateOnly && (kind.isUnderCertificate() || (exempt && kind.isFresh())),
                Matter.PHYTOSANITARY_CERTIFICATE);
        remarks.add(exempt && !standing.listing().equals(EXEMPT), Matter.PRIVATE_GOODS);
        remarks.add(need == Need.YES && goods.cn().startsWith(WOOD), Matter.WOOD_NOTICE);
    }

    /** Exempt by themselves; Switzerland is a part of the area of plant health law. */
    private boolean isExempted(Goods goods, Consignment consignment) {
        return !SWITZERLAND.equals(goods.origin())
                && plants.of(goods, consignment.day(FormalityType.CHED_PP))
                        .listing()
                        .equals(EXEMPT);
    }

    private void animals(
            FormalityType type, Goods goods, Standing standing, Need need, Consignment consignment, Remarks remarks) {
        var exempt = standing.isNamed() && need == Need.NO;
        var pet = exempt && quantities.isPet(type, goods, consignment);
        remarks.add(pet, Matter.PET_ANIMALS);
        remarks.add(exempt && !pet && PRIVATE.contains(goods.use()), Matter.PRIVATE_GOODS);
        remarks.add(need == Need.YES && SAMPLE.contains(goods.use()), Matter.SAMPLE);
        remarks.add(need == Need.YES && consignment.entry() == Entry.RETURN, Matter.RETURNING);
        var agreement = need == Need.YES ? listings.veterinary(goods, consignment.day(type)) : null;
        if (agreement != null && agreement.agreement() != null) {
            var known = agreement.agreementRate() != null;
            remarks.all.add(
                    new Remark(known ? Matter.AGREEMENT : Matter.AGREEMENT_RATE_UNKNOWN, null, agreement.agreement()));
        }
    }

    /** What is said of one of the goods, in the order in which it is said. */
    private static class Remarks {

        private final List<Remark> all = new ArrayList<>();

        void add(boolean applies, Matter matter) {
            add(applies, matter, null);
        }

        void add(boolean applies, Matter matter, @Nullable MissingFact missing) {
            if (applies) {
                all.add(new Remark(matter, missing, null));
            }
        }
    }
}
