package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The border control posts as other rooms need them. */
public interface BorderPosts {

    Optional<PostSheet> find(BorderPost post);

    /**
     * The post that a partner means, by the first of its writings that is a code of the register, else by one that only one
     * post's code begins with (its UN/LOCODE); blanks, dots and small letters aside. Empty where it is none of ours.
     */
    Optional<BorderPost> recognise(List<String> written);

    /** Every post that is known, by name. */
    List<PostSheet> all();

    /** The clock on the post's wall; Europe/Paris where the post is unknown. */
    ZoneId zoneOf(@Nullable BorderPost post);
}
