package fr.francesesame.notices.webhooks;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what the journal no longer shows; what waited seven days for a suspended subscription goes with it. */
@Component
class Purge {

    private final RecordedEvents events;
    private final Clock clock;

    Purge(RecordedEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    public void run() {
        events.forget(clock.instant().minus(Journal.KEPT));
    }
}
