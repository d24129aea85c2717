package fr.francesesame.portal.tracking;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row that a page begins behind, or with {@code back} ends before: its sort key and its reference. */
record Cursor(String at, String of, boolean back) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,18}|infinity|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?[+-]\\d\\d(?::\\d\\d)?)_([A-Z0-9.]{1,64})");

    /** As an address says it: {@code after} goes on, {@code before} goes back; empty where there is none or none of ours. */
    static Optional<Cursor> of(@Nullable String after, @Nullable String before) {
        return after != null ? read(after, false) : before != null ? read(before, true) : Optional.empty();
    }

    private static Optional<Cursor> read(String text, boolean back) {
        var found = WRITTEN.matcher(text);
        return found.matches() ? Optional.of(new Cursor(found.group(1), found.group(2), back)) : Optional.empty();
    }

    /** Whether that order's keys are written so. */
    boolean fits(Order order) {
        return (order == Order.CHANGE) == at.matches("\\d+");
    }

    static String written(FormalityRow row) {
        return row.sortKey() + "_" + row.reference();
    }
}
