package fr.francesesame.customs;

import fr.francesesame.terms.CnCode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a declaration claims of one goods line. {@code unit}: g, kg or t; pieces (H87) are no weight. */
record Claim(String reference, int line, String cn, @Nullable BigDecimal quantity, String unit) {

    private static final Map<String, BigDecimal> KILOGRAMS = Map.of(
            "G", new BigDecimal("0.001"),
            "GRM", new BigDecimal("0.001"),
            "KG", BigDecimal.ONE,
            "KGM", BigDecimal.ONE,
            "T", new BigDecimal("1000"),
            "TNE", new BigDecimal("1000"));

    Claim {
        reference = Objects.requireNonNullElse(reference, "").strip();
        cn = Objects.requireNonNullElse(cn, "").strip();
        unit = Objects.requireNonNullElse(unit, "").strip();
    }

    /** Empty where the unit is no weight, or the quantity is none. */
    Optional<BigDecimal> kilograms() {
        return Optional.ofNullable(quantity)
                .filter(amount -> amount.signum() > 0)
                .flatMap(amount -> Optional.ofNullable(KILOGRAMS.get(unit.toUpperCase(Locale.ROOT)))
                        .map(amount::multiply));
    }

    /** The declaration may name the code more closely than the certificate, or less. */
    boolean isOf(String notified) {
        var declared = new CnCode(cn);
        return declared.isWithin(notified) || declared.mayBe(notified);
    }
}
