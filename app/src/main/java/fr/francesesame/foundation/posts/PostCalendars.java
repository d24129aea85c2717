package fr.francesesame.foundation.posts;

import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.terms.BorderPost;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Working time at a post. A whole working day has gone by when a working day's worth of time has: from one clock time to the
 * same clock time of the next working day. What is notified on a day off counts from the start of the next working day. So
 * Tuesday 10:00 to Thursday 06:00 is one whole working day, and the eve of a holiday to that holiday is none.
 */
@Component
class PostCalendars implements Calendars {

    /** National holidays, Paris time. */
    private static final BorderPost UNKNOWN = new BorderPost("-");

    /** No notice is longer, and a mistyped year must not be counted through. */
    private static final Duration LONGEST_COUNT = Duration.ofDays(60);

    private final BorderPosts posts;
    private final WorkingDays workingDays;

    PostCalendars(BorderPosts posts, WorkingDays workingDays) {
        this.posts = posts;
        this.workingDays = workingDays;
    }

    @Override
    public int wholeWorkingDaysBetween(@Nullable BorderPost post, Instant from, Instant to) {
        var known = post == null ? UNKNOWN : post;
        var latest = from.plus(LONGEST_COUNT);
        var end = to.isBefore(latest) ? to : latest;
        var days = 0;
        var next = nextWorkingDay(known, start(known, from.atZone(posts.zoneOf(known))));
        while (!next.toInstant().isAfter(end)) {
            days++;
            next = nextWorkingDay(known, next);
        }
        return days;
    }

    @Override
    public ZoneId zoneOf(@Nullable BorderPost post) {
        return posts.zoneOf(post);
    }

    @Override
    public boolean acceptsShorterNotice(@Nullable BorderPost post) {
        return post != null
                && posts.find(post).map(PostSheet::acceptsShorterNotice).orElse(false);
    }

    private ZonedDateTime start(BorderPost post, ZonedDateTime from) {
        if (workingDays.isWorkingDay(post, from.toLocalDate())) {
            return from;
        }
        return nextWorkingDay(post, from).toLocalDate().atStartOfDay(from.getZone());
    }

    private ZonedDateTime nextWorkingDay(BorderPost post, ZonedDateTime time) {
        var day = time.toLocalDate().plusDays(1);
        while (!workingDays.isWorkingDay(post, day)) {
            day = day.plusDays(1);
        }
        return day.atTime(time.toLocalTime()).atZone(time.getZone());
    }
}
