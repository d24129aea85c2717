package fr.francesesame.posts;

import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The border control posts as other rooms need them. */
public interface BorderPosts {

    Optional<PostSheet> find(BorderPost post);

    /** Every post that is known, by name. */
    List<PostSheet> all();

    /** The clock on the post's wall; Europe/Paris where the post is unknown. */
    ZoneId zoneOf(BorderPost post);
}
