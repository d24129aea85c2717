package fr.francesesame.goods.consignments;

import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class RecordedMilestones implements Milestones {

    /** The book of appointments writes a line of its own, with place and time. */
    private static final Set<Milestone> SAID_ELSEWHERE =
            Set.of(Milestone.APPOINTMENT_CHOSEN, Milestone.APPOINTMENT_ELSEWHERE);

    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    RecordedMilestones(Timeline timeline, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public void reached(Reference reference, Milestone milestone) {
        if (!SAID_ELSEWHERE.contains(milestone)) {
            timeline.add(reference, "milestone." + milestone, Map.of(), null);
        }
        events.publishEvent(new MilestoneReached(reference, milestone, Instant.now(Clock.systemUTC())));
    }
}
