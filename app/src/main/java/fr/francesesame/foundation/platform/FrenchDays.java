package fr.francesesame.foundation.platform;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Days as French writes them out: the first of a month is « 1er ». */
public final class FrenchDays {

    private static final Map<Long, String> NUMBERS = LongStream.rangeClosed(1, 31)
            .boxed()
            .collect(Collectors.toMap(Function.identity(), day -> day == 1 ? "1er" : String.valueOf(day)));

    /** 1er décembre 2026 */
    public static final DateTimeFormatter DAY = written("", " MMMM uuuu");

    /** mardi 1er décembre */
    public static final DateTimeFormatter WEEKDAY = written("EEEE ", " MMMM");

    private FrenchDays() {}

    /** The patterns stand before and after the number of the day. */
    public static DateTimeFormatter written(String before, String after) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendText(ChronoField.DAY_OF_MONTH, NUMBERS)
                .appendPattern(after)
                .toFormatter(Locale.FRENCH);
    }
}
