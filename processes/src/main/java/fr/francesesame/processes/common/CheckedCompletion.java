package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.TaskResults;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * No user task is completed, by whatever door, without a complete and valid entry of its form; by a person only where that
 * person has taken it on and is still of its candidate group.
 */
@Component
class CheckedCompletion {

    private final TaskResults results;
    private final Subjects subjects;
    private final CheckedAssignment assignment;
    private final IdentityService identity;

    CheckedCompletion(
            TaskResults results, Subjects subjects, CheckedAssignment assignment, @Lazy IdentityService identity) {
        this.results = results;
        this.subjects = subjects;
        this.assignment = assignment;
        this.identity = identity;
    }

    void check(DelegateTask task) {
        results.complete(task.getId(), task.getTaskDefinitionKey(), subject(task), person(task))
                .forEach(task::setVariable);
    }

    private String subject(DelegateTask task) {
        return subjects.ofTask(
                        task.getProcessDefinitionId(), task.getExecution().getProcessBusinessKey())
                .orElseThrow(() -> new IllegalStateException("task " + task.getId() + " is about nothing any more"));
    }

    private String person(DelegateTask task) {
        var signedIn = identity.getCurrentAuthentication();
        if (signedIn == null) {
            return Objects.requireNonNullElse(task.getAssignee(), "");
        }
        if (!signedIn.getUserId().equals(task.getAssignee()) || !assignment.mayWorkOn(task, signedIn.getUserId())) {
            throw new AuthorizationException("A task is completed by whom it is assigned to, as a member of its group");
        }
        return signedIn.getUserId();
    }
}
