package fr.francesesame.foundation.posts;

import fr.francesesame.terms.BorderPost;
import java.time.LocalDate;
import java.util.List;

/** What the border control posts may check: their designations by Reg. (EU) 2019/1014 annex II, such as {@code POA-HC-T(FR)}. */
public interface Designations {

    /** On that day of the post. True as well where nothing at all is known of the post: it is not refused on our ignorance. */
    boolean isDesignated(BorderPost post, String designation, LocalDate day);

    /** Posts that are designated so on that day, the nearest first; those whose place is not known come last, by name. */
    List<PostSheet> designatedFor(String designation, LocalDate day, BorderPost near);

    /** Until the caller's transaction ends, nobody settles a designation of that post. */
    void hold(BorderPost post);
}
