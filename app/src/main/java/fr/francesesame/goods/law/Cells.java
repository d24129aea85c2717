package fr.francesesame.goods.law;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells that several files write alike; what makes no sense is an {@link IllegalArgumentException}. */
final class Cells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Cells() {}

    static BigDecimal rate(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(text).compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("« " + text + " » is not a percentage");
        }
        return new BigDecimal(text);
    }

    static @Nullable BigDecimal rateOrNone(String text) {
        return text.isBlank() ? null : rate(text);
    }

    static String country(String text) {
        if (!text.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("« " + text + " » is not a country code");
        }
        return text;
    }

    static String code(String text) {
        if (!text.matches("\\d{2,10}")) {
            throw new IllegalArgumentException("« " + text + " » is not a code of the Combined Nomenclature");
        }
        return text;
    }

    static String oneOf(Set<String> words, String text) {
        if (!words.contains(text)) {
            throw new IllegalArgumentException("« " + text + " » is none of " + words);
        }
        return text;
    }
}
