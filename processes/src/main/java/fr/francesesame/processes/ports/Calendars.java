package fr.francesesame.processes.ports;

import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Working time at a border post: Monday to Friday without the public holidays of its territory, in its own time zone. */
public interface Calendars {

    /**
     * Whole working days that go by between two instants (0 where the second is not later), counted up to two months;
     * national holidays where the post is unknown.
     */
    int wholeWorkingDaysBetween(@Nullable BorderPost post, Instant from, Instant to);

    /** The clock on the post's wall, Paris's where the post is unknown. */
    ZoneId zoneOf(@Nullable BorderPost post);

    /** Logistical constraints accepted by this post, so that four hours of notice are enough (2019/1013 art 1(2)). */
    boolean acceptsShorterNotice(@Nullable BorderPost post);
}
