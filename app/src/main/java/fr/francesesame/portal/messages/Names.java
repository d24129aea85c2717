package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.ControlService;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * First and last names by account, in one look: who writes to an administration may know who answers (CRPA art L. 111-2). Whoever has
     * no account any more is called as the account was.
     */
    Map<String, String> people(Stream<@Nullable String> usernames) {
        var asked = usernames.filter(Objects::nonNull).collect(Collectors.toSet());
        var names = asked.stream().collect(Collectors.toMap(name -> name, name -> name));
        people.find(asked).forEach(known -> names.put(known.username(), known.firstName() + " " + known.lastName()));
        return names;
    }

    String service(@Nullable ControlService service) {
        return service == null ? "" : words.name("agents.service", service.name());
    }

    /** Names of the posts by their codes. */
    Map<String, String> posts() {
        return posts.all().stream()
                .collect(Collectors.toMap(sheet -> sheet.post().code(), PostSheet::name));
    }

    /** The service with its post, or for all posts. */
    String place(@Nullable ControlService service, @Nullable String post, Map<String, String> posts) {
        return say(
                "messages.place",
                service(service),
                post == null ? say("messages.place.all") : posts.getOrDefault(post, post));
    }

    Map<String, String> companies(Collection<String> sirets) {
        return establishments.names(sirets);
    }

    String say(String key, @Nullable Object... arguments) {
        return Objects.requireNonNull(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
