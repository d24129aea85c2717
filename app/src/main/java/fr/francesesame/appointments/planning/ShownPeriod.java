package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.desks.FrenchTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A day or a week that a plan shows, {@code day} being the one that was asked for; {@code title}: its first day in French. */
record ShownPeriod(LocalDate day, LocalDate first, int length, ZoneId zone) {

    static ShownPeriod dayOf(LocalDate day, ZoneId zone) {
        return new ShownPeriod(day, day, 1, zone);
    }

    static ShownPeriod weekOf(LocalDate day, ZoneId zone) {
        return new ShownPeriod(day, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7, zone);
    }

    /** Whether it is a week. */
    public boolean isWeek() {
        return length > 1;
    }

    /** Its first day as it is read. */
    public String title() {
        return new FrenchTime(zone).day(first);
    }

    /** First day of the period before it. */
    public LocalDate previous() {
        return first.minusDays(length);
    }

    /** First day of the period after it. */
    public LocalDate next() {
        return first.plusDays(length);
    }
}
