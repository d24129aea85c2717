package fr.francesesame.portal.forecasts;

import fr.francesesame.decisions.ForecastGroup.Group;
import fr.francesesame.portal.forecasts.Survival.Course;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The courses that a lot is compared with, by group. */
record Comparison(Map<Group, List<Course>> courses) {

    Courses after(Duration lasted) {
        var lasting = new EnumMap<Group, Survival>(Group.class);
        for (var group : Group.values()) {
            lasting.put(group, Survival.after(lasted, courses.getOrDefault(group, List.of())));
        }
        return new Courses(lasting);
    }

    /** Of those that lasted as long as the lot has. */
    record Courses(Map<Group, Survival> byGroup) {

        Survival of(Group group) {
            return Objects.requireNonNull(byGroup.get(group));
        }
    }
}
