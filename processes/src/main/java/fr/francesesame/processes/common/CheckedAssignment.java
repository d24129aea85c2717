package fr.francesesame.processes.common;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task is given, by whatever door, to a member of its candidate group of that day only. At the engine's own doors a person
 * takes a free task on and gives back an own one, no more: to hand a task over is an act of our own page, which asks why.
 */
@Component
class CheckedAssignment {

    private final IdentityService identity;

    CheckedAssignment(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    void check(DelegateTask task) {
        var assignee = task.getAssignee();
        var signedIn = identity.getCurrentAuthentication();
        if (signedIn != null && !isOwnAct(signedIn.getUserId(), before(task), assignee)) {
            throw new AuthorizationException("Nobody gives a task to, or takes it from, somebody else at this door");
        }
        if (assignee != null && !mayWorkOn(task, assignee)) {
            throw new AuthorizationException("The assignee is not of the candidate group of the task");
        }
    }

    /** Whether the account is of one of the task's candidate groups today. */
    boolean mayWorkOn(DelegateTask task, String account) {
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return identity.createGroupQuery().groupMember(account).list().stream()
                .anyMatch(group -> groups.contains(group.getId()));
    }

    private static boolean isOwnAct(String person, @Nullable String before, @Nullable String after) {
        return before == null ? person.equals(after) : before.equals(person) && (after == null || after.equals(person));
    }

    private static @Nullable String before(DelegateTask task) {
        var change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? task.getAssignee() : (String) change.getOrgValue();
    }
}
