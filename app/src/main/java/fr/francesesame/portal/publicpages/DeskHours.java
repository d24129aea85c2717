package fr.francesesame.portal.publicpages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.desks.Desk;
import fr.francesesame.appointments.desks.Hours;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** When a desk of a post is open, day by day; {@code invented}: nobody has settled its hours yet. */
record DeskHours(String kind, boolean invented, List<Day> days) {

    static DeskHours of(Desk desk) {
        var days = desk.hours().stream().collect(groupingBy(Hours::weekday, TreeMap::new, toList()));
        return new DeskHours(
                desk.kind(),
                desk.invented(),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), sorted(day.getValue())))
                        .toList());
    }

    private static List<Hours> sorted(List<Hours> hours) {
        return hours.stream().sorted(Comparator.comparing(Hours::opens)).toList();
    }

    record Day(DayOfWeek day, List<Hours> hours) {}
}
