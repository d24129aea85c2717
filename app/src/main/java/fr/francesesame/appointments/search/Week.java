package fr.francesesame.appointments.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The free times of one week, day by day; previous and next are Mondays, null where no time can be offered. */
public record Week(String label, List<Day> days, @Nullable LocalDate previous, @Nullable LocalDate next) {

    public record Day(String name, List<Slot> slots) {}

    /** {@code startsAt} goes to the server, the rest to the reader. */
    public record Slot(String startsAt, String time, String moment) {}
}
