package fr.francesesame.goods.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of messages as xs:decimal and xs:double write them ({@code .5}, {@code 5.}, {@code +5}, {@code 1.7E2}); bounded, so that
 * no exponent makes one of a million digits.
 */
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("\\+?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 60;
    private static final BigDecimal BOUND = new BigDecimal("1e15");
    private static final int DECIMALS = 20;

    private Numbers() {}

    /** Empty where it is none, is below nought, or is out of bounds. */
    static Optional<BigDecimal> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(written ->
                        written.length() <= LONGEST && WRITTEN.matcher(written).matches())
                .map(BigDecimal::new)
                .flatMap(Numbers::bounded);
    }

    /** One writing for one amount, so that 170 and 170.0 are the same goods. */
    static Optional<BigDecimal> bounded(BigDecimal amount) {
        if (amount.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        var magnitude = (long) amount.precision() - amount.scale();
        if (amount.signum() < 0
                || magnitude > BOUND.precision() - BOUND.scale() - 1
                || amount.scale() > DECIMALS + LONGEST) {
            return Optional.empty();
        }
        var plain = plain(amount);
        return Optional.of(plain).filter(number -> number.scale() <= DECIMALS);
    }

    static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
