package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.processes.ports.Deliveries;
import java.time.Instant;
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
class DeliveryService implements Deliveries {

    /** Attempts after which a provider that always asks to wait is a provider that is down. */
    private static final int PATIENCE = 20;

    private final RecordedDeliveries deliveries;
    private final RecordedNotices notices;
    private final Dispatch dispatch;
    private final LiveEvents live;
    private final TransactionTemplate alone;

    DeliveryService(
            RecordedDeliveries deliveries,
            RecordedNotices notices,
            Dispatch dispatch,
            LiveEvents live,
            PlatformTransactionManager transactions) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.dispatch = dispatch;
        this.live = live;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void send(String deliveryId) throws Refused, Postponed {
        attempt(UUID.fromString(deliveryId), DeliveryState.SENT);
    }

    @Override
    public boolean hasFallback(String deliveryId) {
        return deliveries.find(UUID.fromString(deliveryId)).fallback() != null;
    }

    @Override
    public void sendFallback(String deliveryId) throws Refused, Postponed {
        attempt(UUID.fromString(deliveryId), DeliveryState.FALLBACK_SENT);
    }

    @Override
    public void gaveUp(String deliveryId) {
        var id = UUID.fromString(deliveryId);
        deliveries.failed(id);
        notices.find(deliveries.find(id).notice()).ifPresent(notice -> live.publish("notice", notice.username()));
    }

    private void attempt(UUID id, DeliveryState success) throws Refused, Postponed {
        var fault = alone.execute(transaction -> tried(id, success));
        if (fault instanceof Refused refused) {
            throw refused;
        }
        if (fault instanceof Postponed postponed) {
            throw postponed;
        }
        if (fault instanceof ChannelDown down) {
            throw down;
        }
    }

    private @Nullable Exception tried(UUID id, DeliveryState success) {
        try {
            dispatch.send(id, success);
            return null;
        } catch (Busy busy) {
            deliveries.missed(id, busy.getMessage());
            return deliveries.find(id).attempts() > PATIENCE ? busy : held(id, busy.until());
        } catch (Postponed postponed) {
            return held(id, postponed.until());
        } catch (Refused | ChannelDown fault) {
            deliveries.missed(id, fault.getMessage());
            return fault;
        }
    }

    private Postponed held(UUID id, Instant until) {
        deliveries.held(id, until);
        return new Postponed(until);
    }
}
