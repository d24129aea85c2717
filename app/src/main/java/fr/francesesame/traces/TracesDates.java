package fr.francesesame.traces;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as TRACES NT writes them; one without an offset is Paris time. Kept to the microsecond, as the database does. */
final class TracesDates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private TracesDates() {}

    static @Nullable Instant read(String element, @Nullable String text) throws UnreadableMessage {
        if (text == null) {
            return null;
        }
        var instant = lenient(text);
        if (instant == null) {
            throw new UnreadableMessage("date", element, text.length() > 40 ? text.substring(0, 40) + "…" : text);
        }
        return instant;
    }

    /** Null where it cannot be read. */
    static @Nullable Instant lenient(@Nullable String text) {
        try {
            return text == null ? null : plausible(parse(text));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant parse(String text) {
        var parsed = text.length() <= 10
                ? LocalDate.parse(text)
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
        if (parsed instanceof LocalDate day) {
            return day.atStartOfDay(PARIS).toInstant();
        }
        return parsed instanceof LocalDateTime local ? local.atZone(PARIS).toInstant() : Instant.from(parsed);
    }

    private static @Nullable Instant plausible(Instant instant) {
        var year = instant.atZone(PARIS).getYear();
        return year < 1990 || year > 2200 ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
