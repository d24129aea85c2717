package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** People, services and companies as a thread names them. */
@Component
class Names {

    private final People people;
    private final Establishments establishments;
    private final BorderPosts posts;
    private final TimelineWords words;
    private final MessageSource sentences;

    Names(
            People people,
            Establishments establishments,
            BorderPosts posts,
            TimelineWords words,
            MessageSource sentences) {
        this.people = people;
        this.establishments = establishments;
        this.posts = posts;
        this.words = words;
        this.sentences = sentences;
    }

    /** First and last name: who writes to an administration may know who answers (CRPA art L. 111-2). */
    String person(@Nullable String username) {
        return username == null
                ? say("messages.platform")
                : people.find(username)
                        .map(known -> known.firstName() + " " + known.lastName())
                        .orElse(username);
    }

    String service(@Nullable ControlService service) {
        return service == null ? "" : words.name("agents.service", service.name());
    }

    /** The service with its post, or for all posts. */
    String place(@Nullable ControlService service, @Nullable String post) {
        return say("messages.place", service(service), post == null ? say("messages.place.all") : this.post(post));
    }

    String post(String code) {
        return posts.find(new BorderPost(code)).map(PostSheet::name).orElse(code);
    }

    Map<String, String> companies(Collection<String> sirets) {
        return establishments.names(sirets);
    }

    String say(String key, @Nullable Object... arguments) {
        return Objects.requireNonNull(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
