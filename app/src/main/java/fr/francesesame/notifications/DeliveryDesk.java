package fr.francesesame.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.francesesame.accounts.People;
import fr.francesesame.platform.LiveEvents;
import fr.francesesame.processes.ports.Deliveries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends deliveries. Each attempt is a transaction of its own: what has left is known to have left even if the engine's step
 * around it fails afterwards, and what went wrong is kept although that step is rolled back.
 */
@Component
class DeliveryDesk implements Deliveries {

    private final DeliveryRows rows;
    private final NoticeRows notices;
    private final People people;
    private final LiveEvents live;
    private final Map<Channel, Courier> couriers;
    private final TransactionTemplate alone;

    DeliveryDesk(
            DeliveryRows rows,
            NoticeRows notices,
            People people,
            LiveEvents live,
            List<Courier> couriers,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.notices = notices;
        this.people = people;
        this.live = live;
        this.couriers = couriers.stream().collect(toMap(Courier::channel, identity()));
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void send(String deliveryId) throws Refused {
        attempt(UUID.fromString(deliveryId), DeliveryState.SENT);
    }

    @Override
    public boolean hasFallback(String deliveryId) {
        return rows.find(UUID.fromString(deliveryId)).fallback() != null;
    }

    @Override
    public void sendFallback(String deliveryId) throws Refused {
        attempt(UUID.fromString(deliveryId), DeliveryState.FALLBACK_SENT);
    }

    @Override
    public void gaveUp(String deliveryId) {
        var id = UUID.fromString(deliveryId);
        rows.failed(id);
        notices.find(rows.find(id).notice()).ifPresent(notice -> live.publish("notice", notice.username()));
    }

    private void attempt(UUID id, DeliveryState success) throws Refused {
        var fault = alone.execute(transaction -> tried(rows.locked(id), success));
        if (fault instanceof Refused refused) {
            throw refused;
        }
        if (fault instanceof ChannelDown down) {
            throw down;
        }
    }

    private @Nullable Exception tried(Delivery delivery, DeliveryState success) {
        if (delivery.state().isSent()) {
            return null;
        }
        var notice = notices.find(delivery.notice()).orElseThrow();
        try {
            var channel = success == DeliveryState.SENT ? delivery.channel() : delivery.fallback();
            rows.sent(delivery.id(), success, carry(delivery, notice, requireNonNull(channel)));
            live.publish("notice", notice.username());
            return null;
        } catch (Refused | ChannelDown fault) {
            rows.missed(delivery.id(), fault.getMessage());
            return fault;
        }
    }

    private String carry(Delivery delivery, Notice notice, Channel channel) throws Refused {
        var reader = people.find(notice.username())
                .filter(channel::reaches)
                .orElseThrow(() -> new Refused("Le destinataire n’a plus d’adresse pour ce canal."));
        return requireNonNull(couriers.get(channel)).carry(new Letter(delivery.id(), reader, notice));
    }
}
