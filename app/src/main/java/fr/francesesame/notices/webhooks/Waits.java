package fr.francesesame.notices.webhooks;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next try, growing; and for how long to try. */
final class Waits {

    /** After this long a failure is final. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2));

    private Waits() {}

    /** {@code failures}: one or more, in a row. */
    static Duration after(int failures) {
        return STEPS.get(Math.min(failures, STEPS.size()) - 1);
    }
}
