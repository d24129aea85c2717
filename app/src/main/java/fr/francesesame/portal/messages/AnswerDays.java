package fr.francesesame.portal.messages;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when a service is to answer: the same clock time so many working days later, on the clock and the calendar of its post (Paris's where
 * it has none); what comes on a day off counts from the beginning of the next working day.
 */
@Component
class AnswerDays {

    /** National holidays. */
    private static final BorderPost NO_POST = new BorderPost("-");

    private final BorderPosts posts;
    private final WorkingDays workingDays;

    AnswerDays(BorderPosts posts, WorkingDays workingDays) {
        this.posts = posts;
        this.workingDays = workingDays;
    }

    Instant until(Instant from, @Nullable String post, int days) {
        var where = post == null ? NO_POST : new BorderPost(post);
        var time = from.atZone(posts.zoneOf(where));
        if (!workingDays.isWorkingDay(where, time.toLocalDate())) {
            time = next(where, time).toLocalDate().atStartOfDay(time.getZone());
        }
        for (var day = 0; day < days; day++) {
            time = next(where, time);
        }
        return time.toInstant();
    }

    private ZonedDateTime next(BorderPost post, ZonedDateTime time) {
        var day = time.toLocalDate().plusDays(1);
        while (!workingDays.isWorkingDay(post, day)) {
            day = day.plusDays(1);
        }
        return day.atTime(time.toLocalTime()).atZone(time.getZone());
    }
}
