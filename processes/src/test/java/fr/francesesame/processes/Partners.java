package fr.francesesame.processes;

import fr.francesesame.processes.PartnerTask.Work;
import fr.francesesame.processes.ports.PartnerFault;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;

/** Partner systems that do at once what a diagram asks of them. */
@Component
class Partners {

    private static final String NAME = "partners";
    private static final int LOCK_MILLIS = 60_000;

    private final ExternalTaskService waiting;
    private final List<PartnerTask> kinds;
    private boolean silent;

    Partners(ExternalTaskService waiting, List<PartnerTask> kinds) {
        this.waiting = waiting;
        this.kinds = kinds;
    }

    /** From now on they take nothing, until they are asked to serve again. */
    void fallSilent() {
        silent = true;
    }

    void serve() {
        silent = false;
    }

    /** Whether there was anything to do. */
    boolean carryOut() {
        return !silent
                && kinds.stream()
                                .mapToInt(kind -> kind.partners().stream()
                                        .mapToInt(partner -> carryOut(kind, partner))
                                        .sum())
                                .sum()
                        > 0;
    }

    private int carryOut(PartnerTask kind, String partner) {
        var tasks = waiting.fetchAndLock(100, NAME)
                .topic(partner, LOCK_MILLIS)
                .includeExtensionProperties()
                .execute();
        tasks.forEach(task -> carryOut(kind, task));
        return tasks.size();
    }

    private void carryOut(PartnerTask kind, LockedExternalTask task) {
        var work = new Work(task.getBusinessKey(), task.getVariables());
        try {
            kind.carryOut(work);
        } catch (PartnerFault refused) {
            var code = task.getExtensionProperties().get("refusal");
            waiting.handleBpmnError(task.getId(), NAME, code, refused.getMessage());
            return;
        }
        kind.concluded(work);
        waiting.complete(task.getId(), NAME);
    }
}
