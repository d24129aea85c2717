package fr.francesesame.notices.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends an event that says nothing, at once and only once, so that a subscriber sees whether his system hears it. */
@Component
class Trials {

    private final RecordedEvents events;
    private final EventBodies bodies;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Trials(
            RecordedEvents events,
            EventBodies bodies,
            Carrier carrier,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.events = events;
        this.bodies = bodies;
        this.carrier = carrier;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Id of the event; the journal says what came of it. */
    UUID send(Subscription subscription) {
        var line = EventQueue.ofTests(subscription.id());
        var now = clock.instant();
        var id = transaction.execute(inside -> events.append(
                line, "test", Duration.ZERO, now, (event, position) -> bodies.ofTest(event, position, now)));
        carrier.carryNow(line);
        return Objects.requireNonNull(id);
    }
}
