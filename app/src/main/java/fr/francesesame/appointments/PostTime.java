package fr.francesesame.appointments;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.posts.WorkingDays;
import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The clock and the calendar of a post. */
@Component
class PostTime {

    private final BorderPosts posts;
    private final WorkingDays workingDays;

    PostTime(BorderPosts posts, WorkingDays workingDays) {
        this.posts = posts;
        this.workingDays = workingDays;
    }

    ZoneId zone(BorderPost post) {
        return posts.zoneOf(post);
    }

    boolean works(BorderPost post, LocalDate day) {
        return workingDays.isWorkingDay(post, day);
    }
}
