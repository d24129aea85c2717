package fr.francesesame.goods.law;

import fr.francesesame.terms.CnCode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of a list by the code that they are for; those of one code stay in the order of the list. */
final class ByCode<T> {

    private final NavigableMap<String, List<T>> rows = new TreeMap<>();

    ByCode(List<T> rows, Function<T, String> code) {
        rows.forEach(row -> this.rows
                .computeIfAbsent(code.apply(row), one -> new ArrayList<>())
                .add(row));
    }

    /** Rows whose code covers what was notified, shorter codes first. */
    List<T> covering(CnCode notified) {
        var found = new ArrayList<T>();
        for (var length = 1; length <= notified.value().length(); length++) {
            found.addAll(rows.getOrDefault(notified.value().substring(0, length), List.of()));
        }
        return found;
    }

    /** Those of the longest code that covers what was notified. */
    List<T> closest(CnCode notified) {
        for (var length = notified.value().length(); length > 0; length--) {
            var found = rows.get(notified.value().substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** Rows that are more precise than what was notified, so that it may be theirs. */
    Stream<T> below(CnCode notified) {
        if (!notified.isWellFormed()) {
            return Stream.empty();
        }
        var code = notified.value();
        return rows.subMap(code, false, code + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream);
    }
}
