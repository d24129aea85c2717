package fr.francesesame.goods.law;

import fr.francesesame.goods.law.LawVersions.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Row by row, what a version changes of the one that it follows: the two texts side by side, as a lawyer compares them. */
@Component
class LawDifference {

    private final LawVersions versions;

    LawDifference(LawVersions versions) {
        this.versions = versions;
    }

    /** Empty where the version is the first of its act. */
    Optional<Result> of(Entry entry) {
        return versions.before(entry)
                .map(former -> compare(former, versions.rows(former.id()), versions.rows(entry.id())));
    }

    private static Result compare(Entry former, List<List<String>> before, List<List<String>> after) {
        var gone = counted(before);
        var added = new ArrayList<List<String>>();
        after.stream().filter(row -> !taken(gone, row)).forEach(added::add);
        var removed = new ArrayList<List<String>>();
        before.stream().filter(row -> taken(gone, row)).forEach(removed::add);
        return new Result(former, List.copyOf(added), List.copyOf(removed), after.size() - added.size());
    }

    private static Map<List<String>, Integer> counted(List<List<String>> rows) {
        var counts = new HashMap<List<String>, Integer>();
        rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        return counts;
    }

    /** A row that stands twice in a text counts twice. */
    private static boolean taken(Map<List<String>, Integer> counts, List<String> row) {
        var left = counts.computeIfPresent(row, (same, count) -> count - 1);
        return isLeft(left);
    }

    private static boolean isLeft(@Nullable Integer left) {
        return left != null && left >= 0;
    }

    /** {@code added} false: removed. */
    record Row(List<String> cells, boolean added) {

        /** All but the last cell, which is the one that changes most. */
        private String beginning() {
            return String.join("\u0000", cells.subList(0, Math.max(0, cells.size() - 1)));
        }
    }

    /** {@code former}: the version that this one follows; {@code same}: how many rows stay as they were. */
    record Result(Entry former, List<List<String>> added, List<List<String>> removed, int same) {

        /** All of them, alike ones beside each other, so that what changed of a row is seen at once. */
        public List<Row> rows() {
            return Stream.concat(
                            removed.stream().map(cells -> new Row(cells, false)),
                            added.stream().map(cells -> new Row(cells, true)))
                    .sorted(Comparator.comparing(Row::beginning).thenComparing(Row::added))
                    .toList();
        }

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }
    }
}
