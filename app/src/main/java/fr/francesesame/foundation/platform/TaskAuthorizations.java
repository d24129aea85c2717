package fr.francesesame.foundation.platform;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The candidate group of a task is what lets people work on it, and nothing else: whoever has taken it on gets nothing beyond,
 * so that a right that ends, ends at once. The group may also read the instance the task is part of: Tasklist's columns are
 * variables of the instance. Nothing else opens an instance to an inspector.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NOTHING = {};

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String before, @Nullable String assignee) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String before, @Nullable String owner) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String person, String type) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        var granted = super.newTaskGroupIdentityLink(task, group, type);
        var instance = task.getProcessInstanceId();
        if (instance == null) {
            return granted;
        }
        return Stream.concat(Arrays.stream(granted), Stream.of(readInstance(instance, group)))
                .filter(Objects::nonNull)
                .toArray(AuthorizationEntity[]::new);
    }

    private @Nullable AuthorizationEntity readInstance(String instance, String group) {
        return getGrantAuthorizationByGroupId(group, Resources.PROCESS_INSTANCE, instance) == null
                ? createGrantAuthorization(null, group, Resources.PROCESS_INSTANCE, instance, Permissions.READ)
                : null;
    }
}
