package fr.francesesame.notices.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.processes.ports.Deliveries.Postponed;
import fr.francesesame.processes.ports.Deliveries.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One attempt: locks what is to leave, sees whether it may, and hands it to the courier of its channel. */
@Component
class Dispatch {

    private final RecordedDeliveries deliveries;
    private final RecordedNotices notices;
    private final People people;
    private final Timing timing;
    private final SmsTurns turns;
    private final ClosedAddresses closed;
    private final ProviderBulkheads providerBulkheads;
    private final LiveEvents live;
    private final Clock clock;
    private final Map<Channel, Courier> couriers;

    Dispatch(
            RecordedDeliveries deliveries,
            RecordedNotices notices,
            People people,
            Timing timing,
            SmsTurns turns,
            ClosedAddresses closed,
            ProviderBulkheads providerBulkheads,
            LiveEvents live,
            Clock clock,
            List<Courier> couriers) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.people = people;
        this.timing = timing;
        this.turns = turns;
        this.closed = closed;
        this.providerBulkheads = providerBulkheads;
        this.live = live;
        this.clock = clock;
        this.couriers = couriers.stream().collect(toMap(Courier::channel, identity()));
    }

    /** Does nothing where the delivery has left already, by itself or in a digest. */
    void send(UUID id, DeliveryState success) throws Refused, Postponed {
        var known = deliveries.find(id);
        if (known.state().isSent()) {
            return;
        }
        timing.check(known);
        var channel = requireNonNull(known.carrier(success));
        if (channel == Channel.SMS && !turns.take(id, known.username())) {
            throw new Refused(turns.full());
        }
        var together =
                known.digest() ? deliveries.lockedDigest(known, clock.instant()) : List.of(deliveries.locked(id));
        if (together.stream()
                .anyMatch(one -> one.id().equals(id) && !one.state().isSent())) {
            var provider = carry(together, channel);
            together.forEach(one -> deliveries.sent(one.id(), success, provider));
            live.publish("notice", known.username());
        }
    }

    private String carry(List<Delivery> together, Channel channel) throws Refused {
        var first = together.get(0);
        var told = together.stream()
                .map(one -> notices.find(one.notice()).orElseThrow())
                .toList();
        var reader = reader(first, channel);
        try {
            var courier = requireNonNull(couriers.get(channel));
            var letter = new Letter(first.id(), reader, told, first.digest(), first.mandatory());
            return providerBulkheads.through(channel, () -> courier.carry(letter));
        } catch (Unreachable address) {
            closed.close(channel, requireNonNull(channel.addressOf(reader)), address.reason());
            throw address;
        }
    }

    private Person reader(Delivery delivery, Channel channel) throws Refused {
        var reader = people.find(delivery.username())
                .filter(channel::reaches)
                .orElseThrow(() -> new Refused("Le destinataire n’a plus d’adresse pour ce canal."));
        var closure = closed.of(reader, channel);
        if (closure.isPresent()) {
            throw new Refused(closure.get().sentence());
        }
        return reader;
    }
}
