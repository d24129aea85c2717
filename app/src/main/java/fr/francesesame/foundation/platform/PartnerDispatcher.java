package fr.francesesame.foundation.platform;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.PartnerTask.Work;
import fr.francesesame.processes.ports.PartnerFault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;

/** Takes what waits for a partner, the oldest first, and talks to the partner; nothing is open meanwhile, neither transaction nor connection. */
@Component
class PartnerDispatcher {

    /** Who finds the subject taken comes back as soon as that. */
    private static final Duration NEXT_TURN = Duration.ofSeconds(1);

    private final ExternalTaskService waiting;
    private final PartnerTurns turns;
    private final PartnerCircuits circuits;
    private final PartnerOutcomes outcomes;
    private final PartnerSettings settings;

    PartnerDispatcher(
            ExternalTaskService waiting,
            PartnerTurns turns,
            PartnerCircuits circuits,
            PartnerOutcomes outcomes,
            PartnerSettings settings) {
        this.waiting = waiting;
        this.turns = turns;
        this.circuits = circuits;
        this.outcomes = outcomes;
        this.settings = settings;
    }

    /** Whether there may be more to carry out now. */
    boolean carryNext(String partner, PartnerTask kind) {
        if (!circuits.letsThrough(partner)) {
            return false;
        }
        var talked = false;
        try {
            var next = next(partner);
            if (next.isEmpty()) {
                return false;
            }
            talked = inTurn(partner, kind, next.get());
            return true;
        } finally {
            if (!talked) {
                circuits.unused(partner);
            }
        }
    }

    private Optional<LockedExternalTask> next(String partner) {
        return waiting
                .fetchAndLock()
                .maxTasks(1)
                .workerId(PartnerOutcomes.NODE)
                .orderByCreateTime()
                .asc()
                .subscribe()
                .topic(partner, settings.turn().toMillis())
                .includeExtensionProperties()
                .execute()
                .stream()
                .findFirst();
    }

    /** False where somebody talks of this subject already. */
    private boolean inTurn(String partner, PartnerTask kind, LockedExternalTask task) {
        var owner = UUID.randomUUID();
        if (!turns.take(partner, task.getBusinessKey(), owner, settings.turn())) {
            waiting.extendLock(task.getId(), PartnerOutcomes.NODE, NEXT_TURN.toMillis());
            return false;
        }
        try {
            talk(partner, kind, task);
        } finally {
            turns.giveBack(partner, task.getBusinessKey(), owner);
        }
        return true;
    }

    private void talk(String partner, PartnerTask kind, LockedExternalTask task) {
        var work = new Work(task.getBusinessKey(), task.getVariables());
        var start = System.nanoTime();
        try {
            kind.carryOut(work);
        } catch (RuntimeException fault) {
            report(partner, start, fault);
            outcomes.failed(task, fault);
            return;
        }
        circuits.answered(partner, start);
        outcomes.done(task, kind, work);
    }

    private void report(String partner, long start, RuntimeException fault) {
        if (fault instanceof PartnerFault told && told.isAway()) {
            circuits.silent(partner, start, fault);
        } else {
            circuits.answered(partner, start);
        }
    }
}
