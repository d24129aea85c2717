package fr.francesesame.appointments.desks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What a post offers for one kind of check: so many seats at a time, during these hours, every half hour. */
public record Desk(String bcp, String kind, int seats, boolean invented, List<Hours> hours) {

    private static final Duration STEP = Duration.ofMinutes(30);

    /** Computed on instants, so that the night the clock changes has as many half hours as it really has. */
    public List<Instant> startsOn(LocalDate day, ZoneId zone, Duration length) {
        return hours.stream()
                .filter(opening -> opening.weekday() == day.getDayOfWeek())
                .flatMap(opening -> starts(opening.opensOn(day, zone), opening.closesOn(day, zone), length))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it is open all that time. */
    public boolean isOpen(Instant from, Instant to, ZoneId zone) {
        var day = from.atZone(zone).toLocalDate();
        return hours.stream()
                .filter(opening -> opening.weekday() == day.getDayOfWeek())
                .anyMatch(opening ->
                        !from.isBefore(opening.opensOn(day, zone)) && !to.isAfter(opening.closesOn(day, zone)));
    }

    /** A booking takes whole half hours. */
    public static Duration lengthOf(int minutes) {
        var step = STEP.toMinutes();
        return STEP.multipliedBy((minutes + step - 1) / step);
    }

    private static Stream<Instant> starts(Instant opens, Instant closes, Duration length) {
        return Stream.iterate(opens, start -> !start.plus(length).isAfter(closes), start -> start.plus(STEP));
    }
}
