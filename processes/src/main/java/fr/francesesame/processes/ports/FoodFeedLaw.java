package fr.francesesame.processes.ports;

import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Look-up in the dated annexes of Reg. (EU) 2019/1793: food and feed of non-animal origin under increased controls. */
public interface FoodFeedLaw {

    /** Every entry that covers, or may cover, these goods; several where several hazards are named. None: not listed. */
    List<Entry> entries(Goods goods, LocalDate day);

    /** {@code origin}: where grown; {@code dispatchedFrom}: where produced or packed, null where not told; ISO 3166 alpha-2. */
    record Goods(String cn, @Nullable String origin, @Nullable String dispatchedFrom) {}

    /**
     * One entry. {@code annex}: {@code I}, {@code II.1}, {@code II.3} or {@code IIa} (entry prohibited); the frequency holds for
     * the whole entry, so {@code row} (annex, row and hazard) is the key of its counter; {@code certificate}: official
     * certificate, analysis and identification code are required (annex II); {@code use}: {@code food}, {@code feed} or both
     * words; {@code covers}: {@code POSSIBLE} where only part of the code is meant or the notified code is shorter; {@code missing}:
     * what would settle that, null where it is sure.
     */
    record Entry(
            String annex,
            String row,
            String product,
            String hazard,
            @Nullable BigDecimal rate,
            boolean certificate,
            String use,
            Listing covers,
            @Nullable MissingFact missing,
            String version) {}
}
