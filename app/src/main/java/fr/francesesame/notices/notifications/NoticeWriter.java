package fr.francesesame.notices.notifications;

import static java.util.stream.Collectors.toCollection;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.processes.Notices;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice and starts its deliveries, all in the transaction of the milestone: together or not at all. */
@Component
class NoticeWriter {

    private final RecordedNotices notices;
    private final RecordedDeliveries deliveries;
    private final Preferences preferences;
    private final Rhythms rhythms;
    private final Notices outbox;
    private final LiveEvents live;
    private final Clock clock;

    NoticeWriter(
            RecordedNotices notices,
            RecordedDeliveries deliveries,
            Preferences preferences,
            Rhythms rhythms,
            Notices outbox,
            LiveEvents live,
            Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.rhythms = rhythms;
        this.outbox = outbox;
        this.live = live;
        this.clock = clock;
    }

    void write(News news, Person person) {
        var channels = channelsOf(news, person);
        if (!channels.isEmpty()) {
            notices.add(news, person.username(), channels.contains(Channel.IN_APP))
                    .ifPresent(notice -> announce(notice, news, person, channels));
        }
    }

    private void announce(long notice, News news, Person person, Set<Channel> channels) {
        channels.stream().filter(Channel::isOutside).forEach(channel -> {
            var digest = news.mayWait(channel) ? digestOf(person) : null;
            var second =
                    digest == null && canFallBack(channel.second(), news, person, channels) ? channel.second() : null;
            var delivery = deliveries.add(new RecordedDeliveries.Order(
                    notice,
                    channel,
                    second,
                    news.isMandatory(channel),
                    news.offer().pace(),
                    digest));
            outbox.deliver(delivery.toString());
        });
        live.publish("notice", person.username());
    }

    /** What waits for the digest can be read in the window meanwhile, so it takes no second channel. */
    private @Nullable Instant digestOf(Person person) {
        return rhythms.of(person.username()).nextDigest(clock.instant()).orElse(null);
    }

    private EnumSet<Channel> channelsOf(News news, Person person) {
        var off = preferences.switchedOff(person.username());
        var heard = hears(news, person);
        return news.offer().channels().keySet().stream()
                .filter(channel -> channel.reaches(person))
                .filter(channel ->
                        news.isMandatory(channel) || heard && !off.contains(new Choice(channel, news.kind())))
                .collect(toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    /** Operators choose among their lots; what is an agent's to do, and a thread that somebody takes part in, is always heard. */
    private boolean hears(News news, Person person) {
        return news.audience() != Audience.OPERATOR
                || news.thread() != null
                || preferences.hears(person.username(), news.fact().reference());
    }

    /** A second channel is worth trying only if it does not carry the same news anyway and was not switched off. */
    private boolean canFallBack(Channel second, News news, Person person, Set<Channel> channels) {
        return !channels.contains(second)
                && second.reaches(person)
                && !preferences.switchedOff(person.username()).contains(new Choice(second, news.kind()));
    }
}
