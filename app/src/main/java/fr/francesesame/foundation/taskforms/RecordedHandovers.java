package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.processes.TaskList.TaskFacts;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a handover down, for the colleague who receives the task and in the audit of both. */
@Component
class RecordedHandovers {

    private final Handovers handovers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordedHandovers(Handovers handovers, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.handovers = handovers;
        this.audit = audit;
    }

    void enter(TaskFacts task, String from, String to, String reason) {
        handovers.add(task, from, to, reason);
        var details = Map.of("task", task.key(), "taskId", task.id(), "reason", reason);
        audit.record(Act.of("TASK_HANDED_OVER")
                .by(from)
                .on(Act.Kind.CASE, task.subject())
                .with(details));
        audit.record(Act.of("TASK_RECEIVED").by(from).on(Act.Kind.ACCOUNT, to).with(details));
        events.publishEvent(new TaskHandedOver(task.subject(), to, clock.instant()));
    }
}
