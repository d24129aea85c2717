package fr.francesesame.insight.load;

import fr.francesesame.foundation.platform.FrenchDays;
import java.time.LocalDate;

/**
 * One day of a post. {@code capacityHours}: hours of all its places together, none where it is closed; {@code bookedHours} of them are
 * taken by {@code bookings}; {@code expected}: consignments announced for that day that must be presented and have no time yet.
 */
record DayLoad(LocalDate day, double capacityHours, double bookedHours, int bookings, int expected) {

    /** mardi 1er décembre */
    public String name() {
        return FrenchDays.WEEKDAY.format(day);
    }

    public boolean isClosed() {
        return capacityHours == 0;
    }

    /** Nobody comes and nobody could. */
    public boolean isQuiet() {
        return isClosed() && bookings == 0 && expected == 0;
    }

    public int percent() {
        return isClosed() ? 0 : (int) Math.round(100 * bookedHours / capacityHours);
    }
}
