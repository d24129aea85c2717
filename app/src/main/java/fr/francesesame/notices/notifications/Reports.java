package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.processes.Notices;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What providers say of a message after they took it. Each report counts once and in any order: a message that arrived has
 * arrived, a report on another message than the last one sent says nothing.
 */
@Component
class Reports {

    private final RecordedDeliveries deliveries;
    private final Notices outbox;
    private final LiveEvents live;

    Reports(RecordedDeliveries deliveries, Notices outbox, LiveEvents live) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.live = live;
    }

    @Transactional
    public void arrived(UUID delivery, Channel via) {
        deliveries.arrived(delivery, via).ifPresent(reader -> live.publish("notice", reader));
    }

    /** The first channel failed after all: the second is looked for. The second failed: that is known. */
    @Transactional
    public void lost(UUID delivery, Channel via, String providerId, String reason) {
        deliveries.lost(delivery, via, providerId, reason).ifPresent(after -> {
            if (after.state() == DeliveryState.PENDING) {
                outbox.failedAfterwards(delivery.toString());
            }
            live.publish("notice", after.username());
        });
    }

    /** Of every delivery that a message carried, of a digest as well; empty where none is known. */
    @Transactional
    public List<Delivery> lost(String providerId, String reason) {
        var carried = deliveries.carriedBy(providerId);
        carried.forEach(one -> lost(one.id(), Channel.EMAIL, providerId, reason));
        return carried;
    }
}
