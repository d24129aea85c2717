package fr.francesesame.portal.publicpages;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.Words;
import java.util.List;

/** The posts that answer to what was typed; {@code asked} is shown again as it was typed. */
record PostList(String asked, List<PostSheet> posts) {

    /** By any part of the name, of the territory or of the code, capitals and accents forgiven. */
    static PostList of(String asked, List<PostSheet> all) {
        var wanted = Words.joined(asked);
        return new PostList(
                asked,
                all.stream()
                        .filter(post -> Words.joined(post.name() + " " + post.territory() + " "
                                        + post.post().code())
                                .contains(wanted))
                        .toList());
    }
}
