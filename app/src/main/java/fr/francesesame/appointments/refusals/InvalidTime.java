package fr.francesesame.appointments.refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was sent is not a time that a calendar could hold. */
public class InvalidTime extends RuntimeException {

    static final String SENTENCE = "appointments.invalidTime";

    InvalidTime() {
        super(SENTENCE);
    }

    /** An instant in ISO 8601 of this century. */
    public static Instant parse(@Nullable String text) {
        return instant(text).orElseThrow(InvalidTime::new);
    }

    /** A day in ISO 8601 of this century; empty where it is none. */
    public static Optional<LocalDate> day(@Nullable String text) {
        return instant(text + "T12:00:00Z")
                .map(noon -> noon.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<Instant> instant(@Nullable String text) {
        try {
            return Optional.of(Instant.parse(text == null ? "" : text)).filter(InvalidTime::isOfThisCentury);
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static boolean isOfThisCentury(Instant instant) {
        return instant.isAfter(Year.of(2000).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                && instant.isBefore(Year.of(2100).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
