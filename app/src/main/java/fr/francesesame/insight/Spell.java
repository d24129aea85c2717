package fr.francesesame.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths of time as one reads them in French, to two units; {@code now} is where open ones end. */
record Spell(Instant now) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEE d MMM yyyy 'à' HH 'h' mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    public String of(@Nullable Duration length) {
        if (length == null) {
            return "–";
        }
        if (length.toDays() > 0) {
            return length.toDays() + " j " + length.toHoursPart() + " h";
        }
        if (length.toHours() > 0) {
            return length.toHours() + " h " + length.toMinutesPart() + " min";
        }
        if (length.toMinutes() > 0) {
            return length.toMinutes() + " min " + length.toSecondsPart() + " s";
        }
        return length.toSeconds() + "," + length.toMillisPart() / 100 + " s";
    }

    public String since(@Nullable Instant start) {
        return start == null ? "–" : of(Duration.between(start, now));
    }

    public String between(Instant start, @Nullable Instant end) {
        return of(Duration.between(start, end == null ? now : end));
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }
}
