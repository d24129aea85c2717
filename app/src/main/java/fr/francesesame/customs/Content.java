package fr.francesesame.customs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goods that customs may let go, line by line. Where TRACES NT says « in part » and nobody has told us which part, no line
 * stands here and the quantities are to be confirmed by the post: better late than too much.
 */
record Content(Quantities quantities, List<Line> lines, List<Integer> refusedLines) {

    /** Whether the lines say all that is allowed. */
    enum Quantities {
        KNOWN,
        TO_BE_CONFIRMED
    }

    /** {@code netWeightKg}: allowed net weight in kilograms, null where the CHED counts pieces only. */
    record Line(int line, String cn, @Nullable String origin, @Nullable BigDecimal netWeightKg) {}

    static Content nothing() {
        return new Content(Quantities.KNOWN, List.of(), List.of());
    }

    static Content unknown() {
        return new Content(Quantities.TO_BE_CONFIRMED, List.of(), List.of());
    }
}
