package fr.francesesame.processes.law;

import fr.francesesame.decisions.GoodsMatters.Mark;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Listing;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the lists of a formality say of goods beside naming them. */
@Component
class GoodsMarks {

    private static final Marked NOTHING = new Marked(Mark.NONE, "");

    private final Listings listings;
    private final Quantities quantities;

    GoodsMarks(Listings listings, Quantities quantities) {
        this.listings = listings;
        this.quantities = quantities;
    }

    Marked of(FormalityType type, Goods goods, Standing standing, Need need, Consignment consignment) {
        return switch (type) {
            case CHED_D -> marked(needsCertificate(goods, consignment.day(type)), Mark.CERTIFICATE);
            case CHED_PP -> marked(standing.prohibitionMissing() != null, Mark.PERHAPS_PROHIBITED);
            case CHED_A, CHED_P ->
                need == Need.YES
                        ? agreement(goods, consignment.day(type))
                        : marked(quantities.isPet(type, goods, consignment), Mark.PET);
            case COI, CONFORMITY -> NOTHING;
        };
    }

    private static Marked marked(boolean applies, Mark mark) {
        return applies ? new Marked(mark, "") : NOTHING;
    }

    private boolean needsCertificate(Goods goods, LocalDate day) {
        return listings.entries(goods, day).stream()
                .anyMatch(entry -> entry.certificate() && entry.covers() == Listing.YES);
    }

    private Marked agreement(Goods goods, LocalDate day) {
        var line = listings.veterinary(goods, day);
        var act = line.agreement();
        if (act == null) {
            return NOTHING;
        }
        return new Marked(line.agreementRate() == null ? Mark.AGREEMENT_WITHOUT_RATE : Mark.AGREEMENT, act);
    }

    /** {@code legalBasis}: of an agreement, empty else. */
    record Marked(Mark mark, String legalBasis) {}
}
