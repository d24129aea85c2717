package fr.francesesame.portal.forecasts;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long things take of which some are still under way: the product-limit estimate of Kaplan and Meier (1958). What has not ended
 * counts for as long as it has lasted, and neither as ended nor as if it had never been.
 */
final class Survival {

    /** A share is reached though its fractions do not add up to the last digit. */
    private static final double ROUNDING = 1e-9;

    private final List<Course> courses;

    private Survival(List<Course> courses) {
        this.courses = courses;
    }

    /** One of them: how long it took, or has taken so far; negative where its clock has yet to start. */
    record Course(Duration length, boolean ended) {}

    /** Of those that lasted longer than that: what is known of one that has lasted so long already. */
    static Survival after(Duration lasted, List<Course> all) {
        return new Survival(all.stream()
                .filter(course -> course.length().compareTo(lasted) > 0)
                .sorted(Comparator.comparing(Course::length).thenComparing(course -> !course.ended()))
                .toList());
    }

    int ended() {
        return (int) courses.stream().filter(Course::ended).count();
    }

    int open() {
        return courses.size() - ended();
    }

    /** The whole length by which that share of them has ended; empty where too many are under way to know. */
    Optional<Duration> by(double share) {
        var lasting = 1.0;
        for (var place = 0; place < courses.size(); place++) {
            if (courses.get(place).ended()) {
                var under = courses.size() - place;
                lasting *= (under - 1.0) / under;
            }
            if (1 - lasting >= share - ROUNDING) {
                return Optional.of(courses.get(place).length());
            }
        }
        return Optional.empty();
    }
}
