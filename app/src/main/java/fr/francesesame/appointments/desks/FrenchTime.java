package fr.francesesame.appointments.desks;

import fr.francesesame.foundation.platform.FrenchDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as they are read in French, on the clock of the post. */
public class FrenchTime {

    private static final DateTimeFormatter DAY = FrenchDays.written("EEEE ", " MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private final ZoneId zone;

    public FrenchTime(ZoneId zone) {
        this.zone = zone;
    }

    /** mardi 1er décembre 2026 */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 8 h 30, never broken at a line's end */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** mardi 1er décembre 2026 à 8 h 30 */
    public String moment(Instant instant) {
        return day(dayOf(instant)) + " à " + time(instant);
    }

    /** mardi 1er décembre 2026 de 8 h 30 à 9 h 30 */
    public String period(Instant from, Instant to) {
        return day(dayOf(from)) + " de " + time(from) + " à " + time(to);
    }

    /** The day of the post at that moment. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Midnight at the post. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
