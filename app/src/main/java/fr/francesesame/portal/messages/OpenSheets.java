package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.portal.messages.OpenSheet.Choice;
import fr.francesesame.terms.MessageTopic;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the form of a new thread. */
@Component
class OpenSheets {

    private final Establishments establishments;
    private final Correspondents people;
    private final BorderPosts posts;
    private final Names names;

    OpenSheets(Establishments establishments, Correspondents people, BorderPosts posts, Names names) {
        this.establishments = establishments;
        this.people = people;
        this.posts = posts;
        this.names = names;
    }

    OpenSheet of(Scope scope, OpenForm form) {
        return new OpenSheet(
                form,
                scope.isAgent(),
                form.isAboutFormality() ? MessageTopic.ofFormality() : MessageTopic.inGeneral(),
                scope.isOperator() ? establishments.of(scope.username()) : List.of(),
                scope.isAgent() ? places(scope) : List.of(),
                posts.all());
    }

    String say(Unfit unfit) {
        return names.say(unfit.sentence(), unfit.argument());
    }

    private List<Choice> places(Scope scope) {
        var posts = names.posts();
        return people.places(scope.username()).stream()
                .map(place -> new Choice(
                        place.service() + "/" + place.post(), names.place(place.service(), place.post(), posts)))
                .toList();
    }
}
