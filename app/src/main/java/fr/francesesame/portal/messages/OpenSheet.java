package fr.francesesame.portal.messages;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.portal.messages.Establishments.Establishment;
import fr.francesesame.terms.MessageTopic;
import java.util.List;

/** The form of a new thread, with what was typed. {@code establishments}: in whose name an operator may write; {@code places}: for which an agent may. */
record OpenSheet(
        OpenForm typed,
        boolean agent,
        List<MessageTopic> topics,
        List<Establishment> establishments,
        List<Choice> places,
        List<PostSheet> posts) {

    /** A value with its name. */
    record Choice(String value, String name) {}
}
