package fr.francesesame.goods.checks;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Posts at which goods that go on may be awaited: one of ours, or one elsewhere that is written down. */
@Component
class ExitPosts {

    static final String ELSEWHERE = "ELSEWHERE";

    private final BorderPosts posts;
    private final Words words;

    ExitPosts(BorderPosts posts, Words words) {
        this.posts = posts;
        this.words = words;
    }

    List<Option> choices() {
        var ours = posts.all().stream().map(sheet -> new Option(sheet.post().code(), name(sheet), null));
        var elsewhere = new Option(ELSEWHERE, words.text("form.settleExit.post.ELSEWHERE"), null);
        return Stream.concat(ours, Stream.of(elsewhere)).toList();
    }

    /** As it is read among the choices. */
    String name(String post) {
        return choices().stream()
                .filter(option -> option.value().equals(post))
                .map(Option::label)
                .findFirst()
                .orElse(post);
    }

    private static String name(PostSheet sheet) {
        return sheet.name() + " (" + sheet.post() + ")";
    }
}
