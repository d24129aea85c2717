package fr.francesesame.consignments;

import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class MilestoneRecords implements Milestones {

    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    MilestoneRecords(Timeline timeline, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public void reached(Reference reference, Milestone milestone) {
        timeline.add(reference, "milestone." + milestone, Map.of(), null);
        events.publishEvent(new MilestoneReached(reference, milestone, Instant.now(Clock.systemUTC())));
    }
}
