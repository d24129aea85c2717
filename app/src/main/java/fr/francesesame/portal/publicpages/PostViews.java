package fr.francesesame.portal.publicpages;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.SettledDesignations.Standing;
import fr.francesesame.terms.BorderPost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the posts as inspectors and supervisors keep them: nothing is written a second time for the public. */
@Component
class PostViews {

    private final BorderPosts posts;
    private final PostHours hours;
    private final SettledDesignations designations;
    private final PublicDesks desks;
    private final Clock clock;

    PostViews(BorderPosts posts, PostHours hours, SettledDesignations designations, PublicDesks desks, Clock clock) {
        this.posts = posts;
        this.hours = hours;
        this.designations = designations;
        this.desks = desks;
        this.clock = clock;
    }

    PostList answering(String asked) {
        return PostList.of(asked, posts.all());
    }

    /** {@code code}: as it was typed; capitals and blanks aside. */
    Optional<PostView> of(String code) {
        return posts.recognise(List.of(code)).flatMap(posts::find).map(this::view);
    }

    private PostView view(PostSheet sheet) {
        var today = LocalDate.now(clock.withZone(sheet.zone()));
        return new PostView(sheet, hours.name(sheet.zone()), designatedAt(sheet.post(), today), desks.at(sheet.post()));
    }

    private List<Standing> designatedAt(BorderPost post, LocalDate day) {
        return designations.standings(post, day).stream()
                .filter(Standing::designated)
                .toList();
    }
}
