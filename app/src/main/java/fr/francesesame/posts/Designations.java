package fr.francesesame.posts;

import fr.francesesame.terms.BorderPost;
import java.util.List;

/** What the border control posts may check: their designations by Reg. (EU) 2019/1014 annex II, such as {@code POA-HC-T(FR)}. */
public interface Designations {

    /** True as well where nothing at all is known of the post: it is not refused on our ignorance. */
    boolean isDesignated(BorderPost post, String designation);

    /** Posts that are designated so, by name. */
    List<PostSheet> designatedFor(String designation);
}
