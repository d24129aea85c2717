package fr.francesesame.appointments.desks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One opening of a desk, in the local time of its post. */
public record Hours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

    /** A local time that the clock change skips means the first moment after the gap. */
    Instant opensOn(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    /** A local time that comes twice means the second one: the desk does not close before its clock says so for good. */
    Instant closesOn(LocalDate day, ZoneId zone) {
        return day.atTime(closes).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
