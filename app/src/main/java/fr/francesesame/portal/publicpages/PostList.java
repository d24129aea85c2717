package fr.francesesame.portal.publicpages;

import fr.francesesame.foundation.posts.PostSheet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The posts that answer to what was typed; {@code asked} is shown again as it was typed. */
record PostList(String asked, List<PostSheet> posts) {

    /** By any part of the name, of the territory or of the code, capitals and accents forgiven. */
    static PostList of(String asked, List<PostSheet> all) {
        var wanted = plain(asked.strip());
        return new PostList(
                asked,
                all.stream()
                        .filter(post -> plain(post.name() + " " + post.territory() + " "
                                        + post.post().code())
                                .contains(wanted))
                        .toList());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .toLowerCase(Locale.FRENCH);
    }
}
