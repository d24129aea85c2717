package fr.francesesame.insight.history;

import fr.francesesame.foundation.platform.FrenchDays;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Lengths of time as one reads them in French, to two units; {@code now} is where open ones end. */
record FrenchDuration(Instant now, MessageSource sentences) {

    static final DateTimeFormatter MOMENT = FrenchDays.written("EEE ", " MMM yyyy 'à' HH 'h' mm");

    public String of(@Nullable Duration length) {
        if (length == null) {
            return written("none");
        }
        if (length.toDays() > 0) {
            return written("days", length.toDays(), length.toHoursPart());
        }
        if (length.toHours() > 0) {
            return written("hours", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() > 0
                ? written("minutes", length.toMinutes(), length.toSecondsPart())
                : written("seconds", length.toSeconds(), length.toMillisPart() / 100);
    }

    public String since(@Nullable Instant start) {
        return of(start == null ? null : Duration.between(start, now));
    }

    public String between(Instant start, @Nullable Instant end) {
        return of(Duration.between(start, end == null ? now : end));
    }

    private String written(String unit, Object... parts) {
        return sentences.getMessage("insight.length." + unit, parts, Locale.FRENCH);
    }
}
