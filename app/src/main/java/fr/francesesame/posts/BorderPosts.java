package fr.francesesame.posts;

import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;

/** The border control posts as other rooms need them. */
public interface BorderPosts {

    /** The clock on the post's wall; Europe/Paris where the post is unknown. */
    ZoneId zoneOf(BorderPost post);
}
