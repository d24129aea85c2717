package fr.francesesame.notifications;

import fr.francesesame.consignments.MilestoneReached;
import java.util.Map;

/** A milestone as one audience is to hear of it; {@code channels}: true where nobody may switch the channel off. */
record News(MilestoneReached fact, Subject subject, Audience audience, Map<Channel, Boolean> channels) {

    NoticeKind kind() {
        return NoticeKind.of(fact.milestone());
    }

    boolean isMandatory(Channel channel) {
        return channels.getOrDefault(channel, false);
    }
}
