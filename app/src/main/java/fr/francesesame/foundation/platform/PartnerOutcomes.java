package fr.francesesame.foundation.platform;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.PartnerTask.Work;
import fr.francesesame.processes.ports.PartnerFault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What came of a talk with a partner, as the engine keeps it. */
@Component
class PartnerOutcomes {

    /** Among the workers of the engine. */
    static final String NODE = NodeLife.NODE;

    /** Waits between the tries of a message that the partner refuses; after the last one there is an incident. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private static final RareLog RARE = new RareLog();
    private static final Logger LOG = LoggerFactory.getLogger(PartnerOutcomes.class);

    private final ExternalTaskService waiting;
    private final PartnerIncidents incidents;
    private final PartnerSettings settings;
    private final Contention contention;
    private final MessageSource sentences;

    PartnerOutcomes(
            ExternalTaskService waiting,
            PartnerIncidents incidents,
            PartnerSettings settings,
            Contention contention,
            MessageSource sentences) {
        this.waiting = waiting;
        this.incidents = incidents;
        this.settings = settings;
        this.contention = contention;
        this.sentences = sentences;
    }

    /** The process goes on, in one transaction with what is to be kept. A process that has gone another way meanwhile does not. */
    void done(LockedExternalTask task, PartnerTask kind, Work work) {
        try {
            contention.settle(() -> {
                kind.concluded(work);
                incidents.resolved(task);
                waiting.complete(task.getId(), NODE);
                return task;
            });
        } catch (BadUserRequestException cancelled) {
            LOG.info("{} was told of {}, whose process goes another way by now", task.getTopicName(), work.subject());
        } catch (RuntimeException fault) {
            failed(task, fault);
        }
    }

    /** A partner that is away burns no try; nor does a fault of ours that passes. */
    void failed(LockedExternalTask task, RuntimeException fault) {
        if (Faults.pass(fault)) {
            LOG.warn("{} is told later: {}", task.getTopicName(), fault.toString());
            unlessGone(() ->
                    waiting.extendLock(task.getId(), NODE, settings.again().toMillis()));
        } else if (fault instanceof PartnerFault told && told.isAway()) {
            unlessGone(() -> away(task, told));
        } else if (fault instanceof PartnerFault told && returns(task) != null) {
            unlessGone(() -> waiting.handleBpmnError(task.getId(), NODE, returns(task), told.getMessage()));
        } else {
            unlessGone(() -> refused(task, fault));
        }
    }

    /** What the diagram calls it that the partner refuses this very message; null where nobody but an analyst can mend that. */
    private static @Nullable String returns(LockedExternalTask task) {
        return task.getExtensionProperties().get("refusal");
    }

    private void away(LockedExternalTask task, PartnerFault told) {
        if (RARE.isDue(task.getTopicName())) {
            LOG.warn("{} is away: {}", task.getTopicName(), told.getMessage());
        }
        waiting.handleFailure(
                task.getId(),
                NODE,
                told.getMessage(),
                null,
                left(task),
                settings.again().toMillis());
        incidents.waited(task, told);
    }

    private void refused(LockedExternalTask task, RuntimeException fault) {
        var left = left(task) - 1;
        var wait = left > 0 ? WAITS.get(Math.max(0, WAITS.size() - left)) : Duration.ZERO;
        waiting.handleFailure(task.getId(), NODE, sentence(task, fault), null, left, wait.toMillis());
    }

    private String sentence(LockedExternalTask task, RuntimeException fault) {
        if (fault instanceof PartnerFault told) {
            return String.valueOf(told.getMessage());
        }
        LOG.error(
                "What {} is to be told of {} could not be prepared", task.getTopicName(), task.getBusinessKey(), fault);
        return sentences.getMessage("partners.unprepared", new Object[] {task.getBusinessKey()}, Locale.FRENCH);
    }

    private static int left(LockedExternalTask task) {
        return task.getRetries() == null ? WAITS.size() + 1 : task.getRetries();
    }

    private static void unlessGone(Runnable note) {
        try {
            note.run();
        } catch (BadUserRequestException cancelled) {
            LOG.debug("The process goes another way by now");
        }
    }
}
