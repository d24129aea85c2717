package fr.francesesame.appointments.desks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The name, the clock and the calendar of a post. */
@Component
public class Posts {

    private final BorderPosts posts;
    private final WorkingDays workingDays;

    Posts(BorderPosts posts, WorkingDays workingDays) {
        this.posts = posts;
        this.workingDays = workingDays;
    }

    /** Le Havre (FRLEH1), or the code alone where the post is unknown. */
    public String name(BorderPost post) {
        return posts.find(post).map(sheet -> sheet.name() + " (" + post + ")").orElse(post.code());
    }

    /** The clock of the post. */
    public ZoneId zone(BorderPost post) {
        return posts.zoneOf(post);
    }

    /** Neither a weekend nor a holiday there. */
    public boolean works(BorderPost post, LocalDate day) {
        return workingDays.isWorkingDay(post, day);
    }
}
