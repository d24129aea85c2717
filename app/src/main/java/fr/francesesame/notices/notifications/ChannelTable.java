package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels;
import fr.francesesame.decisions.NotificationChannels.Facts;
import fr.francesesame.decisions.NotificationChannels.Pace;
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
    private final Map<Facts, Offer> answers = new ConcurrentHashMap<>();

    ChannelTable(NotificationChannels rule) {
        this.rule = rule;
    }

    Offer of(Milestone milestone, Audience audience, boolean urgent) {
        return answers.computeIfAbsent(new Facts(milestone.name(), audience.name(), urgent), this::ask);
    }

    /** The channels near or far from the arrival; true only if the law always requires them. */
    Map<Channel, Boolean> always(Milestone milestone, Audience audience) {
        var both = new HashMap<>(of(milestone, audience, false).channels());
        of(milestone, audience, true)
                .channels()
                .forEach((channel, mandatory) -> both.merge(channel, mandatory, Boolean::logicalAnd));
        return both;
    }

    /** Whether an e-mail about it may wait for the daily digest as long as the goods are far. */
    boolean mayWait(Milestone milestone, Audience audience) {
        var offer = of(milestone, audience, false);
        return offer.pace() == Pace.DIGEST && offer.channels().containsKey(Channel.EMAIL);
    }

    private Offer ask(Facts facts) {
        var outcome = rule.of(facts);
        var channels = new EnumMap<Channel, Boolean>(Channel.class);
        outcome.channels()
                .forEach(name ->
                        channels.put(Channel.valueOf(name), outcome.mandatory().contains(name)));
        return new Offer(channels, outcome.pace());
    }
}
