package fr.francesesame.processes.ports;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.terms.Listing;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Look-up in the dated annexes of plant health law (2019/2072 annex XI, 2022/2389 annex I). */
public interface PlantLaw {

    /** What the annexes in force on that day say of these goods; never null, {@link Regulated#UNKNOWN} outside what is loaded. */
    Line line(Goods goods, LocalDate day);

    /** What the code alone says of goods that no loaded row of the annexes names. */
    Kind kind(String cn, LocalDate day);

    /**
     * {@code CERTIFICATE}: annex XI part B names the code, {@code SEED}: so of seeds for sowing, {@code CERTIFICATE_PART}: part of it;
     * {@code FRESH}: a heading of fresh
     * plants in which part B does not name the code; {@code OUTSIDE}: no list knows such a code; {@code PACKAGING}: wood packaging; {@code OTHER}: not a fresh plant.
     */
    enum Kind {
        CERTIFICATE,
        SEED,
        CERTIFICATE_PART,
        FRESH,
        OUTSIDE,
        PACKAGING,
        OTHER;

        /** Fresh fruit, vegetables or flowers, as the thresholds of 2019/1793 art 1(3) mean it. */
        public boolean isFresh() {
            return this == CERTIFICATE || this == FRESH;
        }

        public boolean isUnderCertificate() {
            return this == CERTIFICATE || this == SEED;
        }
    }

    /** Goods as the law distinguishes them; origin is an ISO 3166 alpha-2 code. */
    record Goods(String cn, @Nullable String eppo, @Nullable String scientificName, @Nullable String origin) {}

    /**
     * {@code listedRate}: percentage of the row of 2022/2389 annex I, or null; {@code row}: key under which consignments are
     * counted at a post (the row of the annex, else the default rate); {@code version}: date of the annex version used; {@code ban}:
     * whether the goods may enter at all.
     */
    record Line(
            Regulated regulated,
            boolean plantForPlanting,
            boolean emergencyMeasure,
            @Nullable BigDecimal listedRate,
            String row,
            String version,
            Ban ban) {}

    /**
     * A prohibition of entry (2019/2072 annex VI, 2018/2019): whether it names the goods, by which point, and what is missing to
     * say so.
     */
    record Ban(Listing listing, String legalBasis, @Nullable MissingFact missing) {

        public static final Ban NONE = new Ban(Listing.NO, "", null);
    }
}
