package fr.francesesame.goods.law;

import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One code of an entry of 2019/1793. {@code dispatchedFrom} empty: from anywhere; {@code partial}: only the subdivision of TARIC
 * is meant; {@code rate} null: entry is prohibited.
 */
record FoodLineRow(
        String annex,
        String row,
        String origin,
        String dispatchedFrom,
        String prefix,
        boolean partial,
        String taric,
        String hazard,
        @Nullable BigDecimal rate,
        String use) {

    private static final Set<String> ANNEXES = Set.of("I", "II.1", "II.3", "IIa");
    private static final String PROHIBITED = "SUSPENDED";

    static FoodLineRow of(List<String> cells) {
        return new FoodLineRow(
                Cells.oneOf(ANNEXES, cells.get(0)),
                cells.get(1),
                Cells.country(cells.get(2)),
                cells.get(3),
                Cells.code(cells.get(4)),
                cells.get(5).equals("ex"),
                cells.get(6),
                cells.get(7),
                cells.get(8).equals(PROHIBITED) ? null : Cells.rate(cells.get(8)),
                cells.get(9));
    }

    /** Whether this line is about goods of that code; with all ten digits the subdivision decides. */
    Listing covers(CnCode notified) {
        if (notified.isWithin(prefix)) {
            return partial ? ofSubdivision(notified) : Listing.YES;
        }
        return notified.mayBe(prefix) ? Listing.POSSIBLE : Listing.NO;
    }

    private Listing ofSubdivision(CnCode notified) {
        var whole = prefix + taric;
        if (taric.isEmpty() || notified.value().length() < whole.length()) {
            return Listing.POSSIBLE;
        }
        return notified.isWithin(whole) ? Listing.YES : Listing.NO;
    }

    /** A dispatch from a named country is sure only where it was notified. */
    Listing from(String country) {
        if (dispatchedFrom.isEmpty()) {
            return Listing.YES;
        }
        return country.isEmpty() ? Listing.POSSIBLE : dispatchedFrom.equals(country) ? Listing.YES : Listing.NO;
    }
}
