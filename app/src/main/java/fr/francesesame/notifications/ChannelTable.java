package fr.francesesame.notifications;

import static java.util.stream.Collectors.toMap;

import fr.francesesame.decisions.NotificationChannels;
import fr.francesesame.decisions.NotificationChannels.Facts;
import fr.francesesame.terms.Milestone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The channels that the rule gives, asked once per case: a table changes only with a release, a milestone may have forty readers. */
@Component
class ChannelTable {

    private final NotificationChannels rule;
    private final Map<Facts, Map<Channel, Boolean>> answers = new ConcurrentHashMap<>();

    ChannelTable(NotificationChannels rule) {
        this.rule = rule;
    }

    /** The channels of this case; true where the law does not let a person switch the channel off. */
    Map<Channel, Boolean> of(Milestone milestone, Audience audience, boolean urgent) {
        return answers.computeIfAbsent(new Facts(milestone.name(), audience.name(), urgent), this::ask);
    }

    /** The same, urgent or not; mandatory only if it always is. */
    Map<Channel, Boolean> always(Milestone milestone, Audience audience) {
        var both = new HashMap<>(of(milestone, audience, false));
        of(milestone, audience, true)
                .forEach((channel, mandatory) -> both.merge(channel, mandatory, Boolean::logicalAnd));
        return both;
    }

    private Map<Channel, Boolean> ask(Facts facts) {
        return rule.of(facts).stream()
                .collect(toMap(
                        channel -> Channel.valueOf(channel.name()),
                        NotificationChannels.Channel::mandatory,
                        Boolean::logicalOr,
                        () -> new EnumMap<>(Channel.class)));
    }
}
