package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Pace;
import fr.francesesame.goods.consignments.MilestoneReached;
import org.jspecify.annotations.Nullable;

/** A milestone as one audience is to hear of it; {@code thread}: the thread of messages that it is one of. */
record News(MilestoneReached fact, Subject subject, Audience audience, Offer offer, @Nullable ThreadEvent thread) {

    News(MilestoneReached fact, Subject subject, Audience audience, Offer offer) {
        this(fact, subject, audience, offer, null);
    }

    NoticeKind kind() {
        return NoticeKind.of(fact.milestone());
    }

    /** It may wait for the daily digest of those who asked for one. */
    boolean mayWait(Channel channel) {
        return offer.pace() == Pace.DIGEST && channel == Channel.EMAIL && !isMandatory(channel);
    }

    boolean isMandatory(Channel channel) {
        return offer.channels().getOrDefault(channel, false);
    }
}
