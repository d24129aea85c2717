package fr.francesesame.goods.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates of digits, by the formats of UN/CEFACT 2379 that name one point in time; years of two digits are of this century. */
final class EdifactDates {

    private static final String OFFSET = "XX";

    /** Their last three letters name a zone: UTC, CET… */
    private static final Map<String, Integer> ZONED = Map.of("303", 12, "304", 14);

    private static final Set<String> SHORT_YEARS = Set.of("101", "201", "202");

    private static final Map<String, DateTimeFormatter> FORMATS = Map.of(
            "101", format(6, ""),
            "102", format(8, ""),
            "201", format(10, ""),
            "202", format(12, ""),
            "203", format(12, "", 4),
            "204", format(14, ""),
            "205", format(12, OFFSET, 4),
            "208", format(14, OFFSET),
            "303", format(12, "", 4),
            "304", format(14, ""));

    private EdifactDates() {}

    static boolean isDigits(String text) {
        return text.matches("\\d{6,14}([+-]\\d{4}|[A-Z]{1,4})?");
    }

    /** Null where the format is none of them. */
    static @Nullable TemporalAccessor read(String text, @Nullable String format) {
        var code = Objects.requireNonNullElse(format, "").strip();
        var known = FORMATS.get(code);
        if (known == null) {
            return null;
        }
        var at = ZONED.getOrDefault(code, text.length());
        var zone = text.length() > at ? zone(text.substring(at)) : null;
        var digits = text.substring(0, Math.min(at, text.length()));
        var late = !SHORT_YEARS.contains(code) && digits.matches("\\d{8}24(0{2}|0{4})([+-]\\d{4})?");
        var day = late ? digits.substring(0, 8) + "00" + digits.substring(10) : digits;
        var read = known.parse(day);
        return located(local(read, late ? 1 : 0), read, zone);
    }

    private static LocalDateTime local(TemporalAccessor read, int days) {
        var time = read.isSupported(ChronoField.HOUR_OF_DAY)
                ? LocalDateTime.from(read)
                : LocalDate.from(read).atStartOfDay();
        return time.plus(days, ChronoUnit.DAYS);
    }

    private static TemporalAccessor located(LocalDateTime time, TemporalAccessor read, @Nullable ZoneId zone) {
        var offset = read.query(TemporalQueries.offset());
        if (offset != null) {
            return time.atOffset(offset);
        }
        return zone == null ? time : time.atZone(zone);
    }

    private static ZoneId zone(String letters) {
        return ZoneId.of(letters, ZoneId.SHORT_IDS);
    }

    private static DateTimeFormatter format(int digits, String offset) {
        return format(digits, offset, digits % 8 == 0 || digits == 14 ? 4 : 2);
    }

    private static DateTimeFormatter format(int digits, String offset, int yearDigits) {
        var builder = new DateTimeFormatterBuilder();
        if (yearDigits == 4) {
            builder.appendValue(ChronoField.YEAR, 4);
        } else {
            builder.appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(2000, 1, 1));
        }
        var pattern = "MMdd" + "HHmmss".substring(0, digits - yearDigits - 4) + offset;
        return builder.appendPattern(pattern).toFormatter().withResolverStyle(ResolverStyle.STRICT);
    }
}
