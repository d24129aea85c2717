package fr.francesesame.processes.ports;

import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Look-up in the dated lists of animals and products of animal origin (2021/632) and of their risk categories (2019/2129 annex I). */
public interface VeterinaryLaw {

    /** What the lists in force on that day say of these goods. Goods of the EU, CH, IS, LI and NO are in no list. */
    Line line(Goods goods, LocalDate day);

    /**
     * {@code origin}: ISO 3166 alpha-2; {@code productType}: TRACES NT's classification where the message gave one; {@code use}:
     * {@code food}, {@code feed}…; {@code told}: what was answered about a missing fact.
     */
    record Goods(
            String cn,
            @Nullable String productType,
            @Nullable String origin,
            String use,
            Map<MissingFact, String> told) {

        /** Goods for food of which nothing more was told. */
        public Goods(String cn, @Nullable String productType, @Nullable String origin) {
            this(cn, productType, origin, "food", Map.of());
        }
    }

    /**
     * {@code animals}, {@code products}: listed for a CHED-A, a CHED-P; {@code category}: risk category I to V, null where the
     * code alone does not tell; its baseline rates in percent, null with it; {@code missing}: what could lower the category, which
     * is the stricter one until it is told; {@code agreement}: act of the agreement with the country of origin (2019/2129 annex
     * II) and {@code agreementRate} its rate, null where there is none; {@code row}: key under which a post counts consignments
     * (category and origin); {@code version}: date of the version used.
     */
    record Line(
            Listing animals,
            Listing products,
            @Nullable String category,
            @Nullable BigDecimal identityRate,
            @Nullable BigDecimal physicalRate,
            @Nullable MissingFact missing,
            @Nullable String agreement,
            @Nullable BigDecimal agreementRate,
            String row,
            String version) {}
}
