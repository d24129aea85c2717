package fr.francesesame.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our own reading of 2019/2129 annex I by code and, where {@code words} are given, by the kind of product that was notified. */
record CategoryOfGoodsRow(String prefix, List<String> words, String category) {

    private static final Set<String> CATEGORIES = Set.of("I", "II", "III", "IV", "V");

    static CategoryOfGoodsRow of(List<String> cells) {
        return new CategoryOfGoodsRow(
                Cells.code(cells.get(0)),
                cells.get(1).isBlank() ? List.of() : List.of(cells.get(1).split(" ")),
                Cells.oneOf(CATEGORIES, cells.get(2)));
    }

    boolean isSaidOf(@Nullable String productType) {
        if (words.isEmpty()) {
            return true;
        }
        var type = productType == null ? "" : productType.toUpperCase(Locale.ROOT);
        return words.stream().anyMatch(type::contains);
    }

    /** A longer code counts more, and of two alike the one that names a kind of product. */
    int precision() {
        return 2 * prefix.length() + (words.isEmpty() ? 0 : 1);
    }
}
