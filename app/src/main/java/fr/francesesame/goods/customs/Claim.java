package fr.francesesame.goods.customs;

import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.MassUnit;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a declaration claims of one goods line. {@code unit}: one of mass (g, kg, t too), or pieces (H87), which are no weight. */
record Claim(String reference, int line, String cn, @Nullable BigDecimal quantity, String unit) {

    private static final String PIECES = "H87";

    /** As customs officers write them, beside the codes of UN/CEFACT recommendation 20. */
    private static final Map<String, String> SHORT = Map.of("G", "GRM", "KG", "KGM", "T", "TNE");

    Claim {
        reference = Writing.code(reference);
        cn = Writing.withoutBlanks(cn);
        unit = Writing.code(unit);
    }

    boolean isOfPieces() {
        return unit.equals(PIECES);
    }

    /** In kilograms, or in pieces; empty where the unit is neither, or the quantity is none. */
    Optional<BigDecimal> amount() {
        return Optional.ofNullable(quantity)
                .filter(claimed -> claimed.signum() > 0)
                .flatMap(claimed -> isOfPieces()
                        ? Optional.of(claimed)
                        : MassUnit.kilograms(claimed, SHORT.getOrDefault(unit, unit)));
    }

    /** The declaration may name the code more closely than the certificate, or less. */
    boolean isOf(String notified) {
        var declared = new CnCode(cn);
        return declared.isWithin(notified) || declared.mayBe(notified);
    }
}
