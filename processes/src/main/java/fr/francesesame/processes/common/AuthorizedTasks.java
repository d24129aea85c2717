package fr.francesesame.processes.common;

import fr.francesesame.processes.TaskList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine in the person's own name, so that what Tasklist hides is hidden here too. */
@Component
class AuthorizedTasks implements TaskList {

    private final TaskService tasks;
    private final IdentityService identity;

    AuthorizedTasks(@Lazy TaskService tasks, @Lazy IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    @Override
    public Optional<TaskFacts> task(String taskId, String username) {
        var groups = identity.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
        return as(username, groups, () -> visible(taskId)).map(this::facts);
    }

    private Optional<Task> visible(String taskId) {
        return Optional.ofNullable(
                tasks.createTaskQuery().taskId(taskId).active().singleResult());
    }

    private <T> T as(String username, List<String> groups, Supplier<T> question) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(username, groups);
        try {
            return question.get();
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before.getUserId(), before.getGroupIds());
        }
    }

    private String subject(Task task) {
        var known = tasks.getVariables(task.getId(), List.of(Variable.REFERENCE.name(), Variable.SUBJECT.name()));
        return String.valueOf(known.getOrDefault(Variable.REFERENCE.name(), known.get(Variable.SUBJECT.name())));
    }

    private TaskFacts facts(Task task) {
        Date due = task.getDueDate();
        return new TaskFacts(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                subject(task),
                due == null ? null : due.toInstant(),
                task.getAssignee());
    }
}
