package fr.francesesame.notices.webhooks;

import fr.francesesame.goods.consignments.FactRecorded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happened to the queue of every system that wants to know; in the transaction of the fact, or not at all. */
@Component
class EventWriter {

    private final Subscribers subscribers;
    private final RecordedEvents events;
    private final EventBodies bodies;
    private final Clock clock;

    EventWriter(Subscribers subscribers, RecordedEvents events, EventBodies bodies, Clock clock) {
        this.subscribers = subscribers;
        this.events = events;
        this.bodies = bodies;
        this.clock = clock;
    }

    @EventListener
    void on(FactRecorded fact) {
        for (var subscription : subscribers.of(fact.reference(), Topic.of(fact.code()))) {
            var line = new EventQueue(subscription, fact.reference().value());
            events.append(
                    line, fact.code(), Waits.LONGEST, clock.instant(), (id, position) -> bodies.of(id, position, fact));
        }
    }
}
