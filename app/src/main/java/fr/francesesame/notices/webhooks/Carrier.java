package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.EventQueues.Lease;
import fr.francesesame.notices.webhooks.RecordedEvents.Event;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Carries one event at a time from the head of a line; no transaction is open while it calls. */
@Component
class Carrier {

    private final RecordedSubscriptions subscriptions;
    private final EventQueues lines;
    private final RecordedEvents events;
    private final Outcomes outcomes;
    private final Caller caller;
    private final Clock clock;

    Carrier(
            RecordedSubscriptions subscriptions,
            EventQueues lines,
            RecordedEvents events,
            Outcomes outcomes,
            Caller caller,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.lines = lines;
        this.events = events;
        this.outcomes = outcomes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether there was anything to carry. */
    boolean carryNext() {
        var now = clock.instant();
        for (var subscription : lines.ready(now)) {
            var claimed = lines.claim(subscription, now);
            if (claimed.isPresent()) {
                carry(claimed.get());
                return true;
            }
        }
        return false;
    }

    /** Carries that line's next event at once; false where another worker has the line. */
    boolean carryNow(EventQueue line) {
        var claimed = lines.claim(line, clock.instant());
        claimed.ifPresent(this::carry);
        return claimed.isPresent();
    }

    private void carry(Lease lease) {
        events.head(lease.line())
                .ifPresentOrElse(event -> carry(lease, event), () -> outcomes.nothing(lease, clock.instant()));
    }

    private void carry(Lease lease, Event event) {
        subscriptions.find(lease.line().subscription()).ifPresent(subscription -> {
            var now = clock.instant();
            var secrets = subscriptions.secrets(subscription.id(), now);
            var answer = caller.call(new Call(subscription.url(), event.id(), now, event.body(), secrets));
            outcomes.keep(lease, event, answer, clock.instant());
        });
    }
}
