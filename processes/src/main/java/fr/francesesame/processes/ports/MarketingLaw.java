package fr.francesesame.processes.ports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Look-up in the marketing standards for fruit and vegetables (2023/2429) and the risk data of 2023/2430. */
public interface MarketingLaw {

    Line line(Goods goods, LocalDate day);

    record Goods(String cn, @Nullable String origin) {}

    /** {@code approvedCountry}: its certificates are recognised (2023/2430 annex IV), which lowers the risk. */
    record Line(Standard standard, boolean approvedCountry, String version) {}

    /** {@code POSSIBLE}: the notified code is shorter than that of a product with a specific standard. */
    enum Standard {
        SPECIFIC,
        GENERAL,
        POSSIBLE,
        NONE
    }
}
