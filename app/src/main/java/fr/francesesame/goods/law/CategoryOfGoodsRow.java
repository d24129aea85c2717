package fr.francesesame.goods.law;

import fr.francesesame.terms.MissingFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our own reading of 2019/2129 annex I by code and, where {@code words} are given, by the kind of product that was notified, its use
 * or an answer; {@code fact}: what these words answer, null where nobody is asked for it.
 */
record CategoryOfGoodsRow(String prefix, @Nullable MissingFact fact, List<String> words, String category) {

    private static final Set<String> CATEGORIES = Set.of("I", "II", "III", "IV", "V");
    private static final String ASKED = ":";

    static CategoryOfGoodsRow of(List<String> cells) {
        var words = cells.get(1);
        var asked = words.indexOf(ASKED);
        return new CategoryOfGoodsRow(
                Cells.code(cells.get(0)),
                asked < 0 ? null : MissingFact.valueOf(words.substring(0, asked)),
                words.isBlank() ? List.of() : List.of(words.substring(asked + 1).split(" ")),
                Cells.oneOf(CATEGORIES, cells.get(2)));
    }

    boolean isSaidBy(String description) {
        var said = description.toUpperCase(Locale.ROOT);
        return words.isEmpty() || words.stream().anyMatch(said::contains);
    }

    /** A longer code counts more, and of two alike the one that names a kind of product. */
    int precision() {
        return 2 * prefix.length() + (words.isEmpty() ? 0 : 1);
    }
}
