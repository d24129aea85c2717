package fr.francesesame.demonstration;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the portal at the first start and keeps it alive, bounded: a demonstration left running does not fill the disk. */
@Component
@Profile("demonstration")
@ConditionalOnProperty(name = "sesame.demonstration.simulator", matchIfMissing = true)
class Simulator {

    private static final int ARRIVALS_PER_RUN = 200;
    private static final int SHORTEST_PAUSE_SECONDS = 20;

    private final SimulatorTurns turn;
    private final Seeding seeding;
    private final Arrivals arrivals;
    private final Background background;
    private final AtomicInteger brought = new AtomicInteger();

    Simulator(SimulatorTurns turn, Seeding seeding, Arrivals arrivals, Background background) {
        this.turn = turn;
        this.seeding = seeding;
        this.arrivals = arrivals;
        this.background = background;
    }

    /** After the start, on threads of its own: the portal is up at once. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        background.in(Duration.ZERO, () -> turn.once(seeding::seed));
        background.every(Duration.ofSeconds(2), this::arrive);
    }

    private void arrive() {
        if (brought.get() < ARRIVALS_PER_RUN && turn.next(SHORTEST_PAUSE_SECONDS)) {
            brought.incrementAndGet();
            arrivals.bringOne();
        }
    }
}
