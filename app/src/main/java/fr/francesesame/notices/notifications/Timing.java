package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Pace;
import fr.francesesame.processes.ports.Deliveries.Postponed;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Holds a delivery back until its reader wants to hear of it. Asked before each attempt: a repeat must not wake anybody either. */
@Component
class Timing {

    private final Rhythms rhythms;
    private final Clock clock;

    Timing(Rhythms rhythms, Clock clock) {
        this.rhythms = rhythms;
        this.clock = clock;
    }

    void check(Delivery delivery) throws Postponed {
        var now = clock.instant();
        var held = delivery.heldUntil();
        if (delivery.digest() && held != null && held.isAfter(now)) {
            throw new Postponed(held);
        }
        if (delivery.pace() != Pace.AT_ONCE) {
            var end = rhythms.of(delivery.username()).quietEnd(now);
            if (end.isPresent()) {
                throw new Postponed(end.get());
            }
        }
    }
}
