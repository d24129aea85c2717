package fr.francesesame.processes.ports;

import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Look-up in the dated annexes of plant health law (2019/2072 annex XI, 2022/2389 annex I). */
public interface PlantLaw {

    /** What the annexes in force on that day say of these goods; never null, {@link Regulated#UNKNOWN} outside what is loaded. */
    Line line(Goods goods, LocalDate day);

    /** What the code alone says of goods that no loaded row of the annexes names. */
    Kind kind(String cn, LocalDate day);

    /** {@code FRESH}: fresh plants of annex XI part B; {@code OUTSIDE}: plants that the loaded extract does not speak of. */
    enum Kind {
        FRESH,
        OUTSIDE,
        OTHER
    }

    /** Goods as the law distinguishes them; origin is an ISO 3166 alpha-2 code. */
    record Goods(String cn, @Nullable String eppo, @Nullable String scientificName, @Nullable String origin) {}

    /**
     * {@code listedRate}: percentage of the row of 2022/2389 annex I, or null; {@code row}: key under which consignments are
     * counted at a post (the row of the annex, else the default rate); {@code version}: date of the annex version used.
     */
    record Line(
            Regulated regulated,
            boolean plantForPlanting,
            boolean emergencyMeasure,
            @Nullable BigDecimal listedRate,
            String row,
            String version) {}
}
