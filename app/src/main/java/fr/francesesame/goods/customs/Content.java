package fr.francesesame.goods.customs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
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

    /** {@code netWeightKg}: allowed net weight in kilograms, null where the CHED counts pieces only; {@code pieces}: how many, where counted. */
    record Line(
            int line,
            String cn,
            @Nullable String origin,
            @Nullable BigDecimal netWeightKg,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal pieces) {

        /** Whether the line can be taken in the claim's unit: pieces only where they are counted, weight unless nothing else is. */
        boolean isIn(Claim claim) {
            return claim.isOfPieces() ? pieces != null : netWeightKg != null || pieces == null;
        }

        /** What is left in one unit: what is held in the other has taken its share of the same goods. */
        BigDecimal left(Holds.Held held, boolean inPieces) {
            var whole = Objects.requireNonNullElse(inPieces ? pieces : netWeightKg, BigDecimal.ZERO);
            var beside = inPieces ? netWeightKg : pieces;
            var own = inPieces ? held.pieces() : held.kilograms();
            var other = inPieces ? held.kilograms() : held.pieces();
            var shared = beside == null || beside.signum() == 0
                    ? BigDecimal.ZERO
                    : whole.multiply(other).divide(beside, MathContext.DECIMAL64);
            return whole.subtract(own).subtract(shared);
        }
    }

    static Content nothing() {
        return new Content(Quantities.KNOWN, List.of(), List.of());
    }

    static Content unknown() {
        return new Content(Quantities.TO_BE_CONFIRMED, List.of(), List.of());
    }
}
