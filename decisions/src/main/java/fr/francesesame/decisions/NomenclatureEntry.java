package fr.francesesame.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** One code, or the heading or subheading above codes: its French text, the years it was in force, and what came after each time it ended. */
class NomenclatureEntry {

    private final String code;
    private final String name;
    private final BitSet years;
    private final Map<Integer, List<String>> after;

    NomenclatureEntry(String code, String name) {
        this(code, name, new BitSet(), new HashMap<>());
    }

    private NomenclatureEntry(String code, String name, BitSet years, Map<Integer, List<String>> after) {
        this.code = code;
        this.name = name;
        this.years = years;
        this.after = after;
    }

    NomenclatureEntry named(String text) {
        return text.isEmpty() ? this : new NomenclatureEntry(code, text, years, after);
    }

    /** The same code where one year's list is replaced. */
    NomenclatureEntry in(int year, boolean listed) {
        var changed = BitSet.valueOf(years.toLongArray());
        changed.set(year, listed);
        return new NomenclatureEntry(code, name, changed, after);
    }

    NomenclatureEntry during(int first, int last, List<String> successors) {
        years.set(first, last + 1);
        after.merge(last, successors, (one, two) -> {
            var both = new ArrayList<>(one);
            both.addAll(two);
            return both;
        });
        return this;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean isIn(int year) {
        return years.get(year);
    }

    OptionalInt lastBefore(int year) {
        var last = years.previousSetBit(year);
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    OptionalInt firstAfter(int year) {
        var first = years.nextSetBit(year);
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    List<String> after(int last) {
        return after.getOrDefault(last, List.of());
    }
}
