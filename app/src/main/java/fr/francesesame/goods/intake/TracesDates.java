package fr.francesesame.goods.intake;

import fr.francesesame.terms.Writing;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as partners write them: xs:date and xs:dateTime with an offset of any writing or none, and the formats of UN/CEFACT 2379.
 * One without an offset is Paris time. Kept to the microsecond, as the database does.
 */
final class TracesDates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The last minute of a day is also written as hour 24. */
    private static final Pattern END_OF_DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T)24(:00(:00(\\.0{1,9})?)?(Z|[+-].*)?)");

    /** XML sets no bound to the digits of a second; what is finer than our clock is left out. */
    private static final Pattern FINER = Pattern.compile("(\\.\\d{9})\\d+");

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private TracesDates() {}

    /** Of any year: who asks bounds it by the case. */
    static @Nullable Instant unbounded(String element, @Nullable Element section) throws UnreadableMessage {
        return section == null ? null : unbounded(element, section.date(), section.dateFormat());
    }

    static @Nullable Instant unbounded(String element, @Nullable String text, @Nullable String format)
            throws UnreadableMessage {
        try {
            return Writing.isBlank(text)
                    ? null
                    : parse(Objects.requireNonNull(text).strip(), format);
        } catch (DateTimeException unreadable) {
            throw unreadable("date", element, Objects.requireNonNull(text));
        }
    }

    static @Nullable Instant read(String element, @Nullable Element section) throws UnreadableMessage {
        return section == null ? null : read(element, section.date(), section.dateFormat());
    }

    static @Nullable Instant read(String element, @Nullable String text) throws UnreadableMessage {
        return read(element, text, null);
    }

    private static @Nullable Instant read(String element, @Nullable String text, @Nullable String format)
            throws UnreadableMessage {
        var instant = unbounded(element, text, format);
        if (text == null || instant == null) {
            return null;
        }
        var plausible = plausible(instant);
        if (plausible == null) {
            throw unreadable("dateBounds", element, text);
        }
        return plausible;
    }

    private static UnreadableMessage unreadable(String why, String element, String text) {
        var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new UnreadableMessage(why, element, shown);
    }

    /** Null where it cannot be read. */
    static @Nullable Instant lenient(@Nullable String text, @Nullable String format) {
        try {
            return text == null ? null : plausible(parse(text.strip(), format));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant parse(String text, @Nullable String format) {
        var plain = EdifactDates.isDigits(text) ? EdifactDates.read(text, format) : null;
        if (plain != null) {
            return instant(plain);
        }
        var written = FINER.matcher(text).replaceFirst("$1");
        var late = END_OF_DAY.matcher(written);
        return late.matches()
                ? nextDay(ISO.parse(late.group(1) + "00" + late.group(2)))
                : instant(ISO.parseBest(written, OffsetDateTime::from, LocalDateTime::from, TracesDates::day));
    }

    /** Midnight of the next day by its own clock: days of 23 hours too. */
    private static Instant nextDay(TemporalAccessor midnight) {
        var local = LocalDateTime.from(midnight).plusDays(1);
        var offset = midnight.query(TemporalQueries.offset());
        return offset == null ? local.atZone(PARIS).toInstant() : local.toInstant(offset);
    }

    /** The beginning of a day where its own zone has it. */
    private static TemporalAccessor day(TemporalAccessor parsed) {
        var offset = parsed.query(TemporalQueries.offset());
        var midnight = LocalDate.from(parsed).atStartOfDay();
        return offset == null ? midnight : midnight.atOffset(offset);
    }

    private static Instant instant(TemporalAccessor parsed) {
        return parsed instanceof LocalDateTime local ? local.atZone(PARIS).toInstant() : Instant.from(parsed);
    }

    private static @Nullable Instant plausible(Instant instant) {
        var year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < 1990 || year > 2200 ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
