package fr.francesesame.processes.common;

import fr.francesesame.processes.TaskList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine in the person's own name, so that what Tasklist hides is hidden here too. */
@Component
class AuthorizedTasks implements TaskList {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Subjects subjects;

    AuthorizedTasks(
            @Lazy ProcessEngine engine,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy IdentityService identity,
            @Lazy Subjects subjects) {
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.subjects = subjects;
    }

    @Override
    public Optional<TaskFacts> task(String taskId, String username) {
        var groups = groups(username);
        return as(username, groups, () -> visible(taskId)).flatMap(this::facts);
    }

    private Optional<Task> visible(String taskId) {
        return Optional.ofNullable(
                tasks.createTaskQuery().taskId(taskId).active().singleResult());
    }

    @Override
    public List<String> colleagues(String taskId) {
        return candidates(taskId)
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .distinct()
                .toList();
    }

    @Override
    public boolean handOver(String taskId, @Nullable String from, String colleague) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new HandOver(taskId, from, colleague));
    }

    private Stream<String> candidates(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull);
    }

    private List<String> groups(String username) {
        return identity.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
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

    private Optional<TaskFacts> facts(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.ofNullable(instance)
                .flatMap(running -> subjects.ofTask(running.getProcessDefinitionId(), running.getBusinessKey()))
                .map(subject -> facts(task, subject));
    }

    private static TaskFacts facts(Task task, String subject) {
        Date due = task.getDueDate();
        return new TaskFacts(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                subject,
                due == null ? null : due.toInstant(),
                task.getAssignee());
    }
}
