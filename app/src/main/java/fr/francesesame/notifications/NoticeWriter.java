package fr.francesesame.notifications;

import static java.util.stream.Collectors.toCollection;

import fr.francesesame.accounts.Person;
import fr.francesesame.platform.LiveEvents;
import fr.francesesame.processes.Notices;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes a notice and starts its deliveries, all in the transaction of the milestone: together or not at all. */
@Component
class NoticeWriter {

    private final NoticeRows notices;
    private final DeliveryRows deliveries;
    private final Preferences preferences;
    private final Notices outbox;
    private final LiveEvents live;

    NoticeWriter(
            NoticeRows notices, DeliveryRows deliveries, Preferences preferences, Notices outbox, LiveEvents live) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.outbox = outbox;
        this.live = live;
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
            var second = canFallBack(channel.second(), news, person, channels) ? channel.second() : null;
            outbox.deliver(deliveries.add(notice, channel, second).toString());
        });
        live.publish("notice", person.username());
    }

    private EnumSet<Channel> channelsOf(News news, Person person) {
        var off = preferences.switchedOff(person.username());
        return news.channels().keySet().stream()
                .filter(channel -> channel.reaches(person))
                .filter(channel -> news.isMandatory(channel) || !off.contains(new Choice(channel, news.kind())))
                .collect(toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    /** A second channel is worth trying only if it does not carry the same news anyway and was not switched off. */
    private boolean canFallBack(Channel second, News news, Person person, Set<Channel> channels) {
        return !channels.contains(second)
                && second.reaches(person)
                && !preferences.switchedOff(person.username()).contains(new Choice(second, news.kind()));
    }
}
