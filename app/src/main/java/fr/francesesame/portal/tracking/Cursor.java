package fr.francesesame.portal.tracking;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row that a page begins behind, or with {@code back} ends before: its sort key and its reference. */
record Cursor(String at, String of, boolean back) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,18}|infinity|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?[+-]\\d\\d(?::\\d\\d)?)_([A-Z0-9.]{1,64})");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendPattern("[xxx][x]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** As an address says it: {@code after} goes on, {@code before} goes back; empty where there is none or none of ours. */
    static Optional<Cursor> of(@Nullable String after, @Nullable String before) {
        return after != null ? read(after, false) : before != null ? read(before, true) : Optional.empty();
    }

    private static Optional<Cursor> read(String text, boolean back) {
        var found = WRITTEN.matcher(text);
        return found.matches() && isKey(found.group(1))
                ? Optional.of(new Cursor(found.group(1), found.group(2), back))
                : Optional.empty();
    }

    /** The thirtieth of February is written like a moment and is none. */
    private static boolean isKey(String at) {
        try {
            return !at.contains("-") || MOMENT.parse(at) != null;
        } catch (DateTimeParseException noMoment) {
            return false;
        }
    }

    /** Whether that order's keys are written so. */
    boolean fits(Order order) {
        return (order == Order.CHANGE) == at.matches("\\d+");
    }

    static String written(FormalityRow row) {
        return row.sortKey() + "_" + row.reference();
    }
}
