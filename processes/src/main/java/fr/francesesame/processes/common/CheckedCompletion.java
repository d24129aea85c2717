package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.TaskResults;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** No user task is completed, by whatever door, without a complete and valid entry of its form. */
@Component
class CheckedCompletion {

    private final TaskResults results;
    private final IdentityService identity;

    CheckedCompletion(TaskResults results, @Lazy IdentityService identity) {
        this.results = results;
        this.identity = identity;
    }

    void check(DelegateTask task) {
        var reference = Variable.REFERENCE.find(task);
        var subject = reference == null ? Variable.SUBJECT.of(task) : reference;
        results.complete(task.getId(), task.getTaskDefinitionKey(), subject, person(task))
                .forEach(task::setVariable);
    }

    private String person(DelegateTask task) {
        var signedIn = identity.getCurrentAuthentication();
        if (signedIn != null) {
            return signedIn.getUserId();
        }
        return task.getAssignee() == null ? "" : task.getAssignee();
    }
}
