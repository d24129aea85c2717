package fr.francesesame.goods.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The origins that a row of an annex is for, as the annexes write them: « ALL except EG », « all but CH », « EUR3C », « MA »,
 * « Africa, CV, SH ». A word is a country (ISO 3166) or one of the groups in {@code country_groups.csv}.
 */
record Origins(boolean everywhere, List<String> named, List<String> excluded) {

    private static final Set<String> GROUPS = Set.of("EUR3C", "AFRICA", "AMERICAS");
    private static final String EUROPEANS = "THE LISTED EUROPEAN THIRD COUNTRIES";

    static Origins parse(String text) {
        var parts = text.replaceAll("\\(.*?\\)", "")
                .toUpperCase(Locale.ROOT)
                .replace(EUROPEANS, "EUR3C")
                .strip()
                .split("\\s+(EXCEPT|BUT)\\s+", 2);
        var everywhere = parts[0].equals("ALL");
        return new Origins(
                everywhere, everywhere ? List.of() : words(parts[0]), parts.length > 1 ? words(parts[1]) : List.of());
    }

    private static List<String> words(String text) {
        var words = Arrays.stream(text.split("[,;]")).map(String::strip).toList();
        words.stream().filter(word -> !isKnown(word)).findFirst().ifPresent(word -> {
            throw new IllegalArgumentException("« " + word + " » is neither a country code nor a group of countries");
        });
        return words;
    }

    private static boolean isKnown(String word) {
        return word.matches("[A-Z]{2}") || GROUPS.contains(word);
    }

    /** An origin that was not notified is covered only where every origin is. */
    boolean cover(@Nullable String country, Map<String, Set<String>> groups) {
        if (country == null) {
            return everywhere && excluded.isEmpty();
        }
        return (everywhere || holds(named, country, groups)) && !holds(excluded, country, groups);
    }

    /** The more closely a row names the origin, the more it counts: country, group, everywhere. */
    int precision(@Nullable String country) {
        if (everywhere) {
            return 0;
        }
        return country != null && named.contains(country) ? 2 : 1;
    }

    /** Short name for a key: « MA », « EUR3C », « ALL ». */
    String label() {
        return everywhere ? "ALL" : String.join("+", named);
    }

    private static boolean holds(List<String> words, String country, Map<String, Set<String>> groups) {
        for (var word : words) {
            if (word.equals(country) || groups.getOrDefault(word, Set.of()).contains(country)) {
                return true;
            }
        }
        return false;
    }
}
