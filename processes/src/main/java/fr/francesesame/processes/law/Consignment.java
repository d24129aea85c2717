package fr.francesesame.processes.law;

import fr.francesesame.decisions.RequiredFormalities.Entry;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Goods that enter together, for one purpose, each formality's law taken as it stands on its day. */
record Consignment(List<Goods> goods, Purpose purpose, Function<FormalityType, LocalDate> days) {

    LocalDate day(FormalityType type) {
        return days.apply(type);
    }

    /** What the purpose means for formalities that are about placing on the market; only goods of the Union return to it. */
    Entry entryOf(boolean union) {
        return switch (purpose) {
            case TRANSIT, TRANSHIPMENT, SHIP_STORES, NON_CONFORMING -> Entry.TRANSIT;
            case RE_ENTRY -> union ? Entry.RETURN : Entry.MARKET;
            default -> Entry.MARKET;
        };
    }
}
