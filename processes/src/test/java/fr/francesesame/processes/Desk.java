package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What a test does with the engine: open, run what is due, complete tasks as an inspector would, fire timers. */
@Component
class Desk {

    private final World world;
    private final Formalities formalities;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;
    private final Partners partners;

    Desk(
            World world,
            Formalities formalities,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            HistoryService history,
            Partners partners) {
        this.world = world;
        this.formalities = formalities;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.partners = partners;
    }

    void open() {
        assertThat(formalities.open(world.reference, world.type)).isTrue();
        runDueJobs();
    }

    void runDueJobs() {
        do {
            for (var due = due(); !due.isEmpty(); due = due()) {
                due.forEach(job -> jobs.executeJob(job.getId()));
            }
        } while (partners.carryOut());
    }

    private List<Job> due() {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }

    Job firstJob() {
        return jobs.createJobQuery().messages().singleResult();
    }

    void fireTimer(String activity) {
        jobs.executeJob(
                jobs.createJobQuery().activityId(activity).singleResult().getId());
        runDueJobs();
    }

    boolean hasTimer(String activity) {
        return jobs.createJobQuery().activityId(activity).count() > 0;
    }

    /** Business key of the one running instance of that process, null where none runs. */
    String keyOf(String process) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
        return running == null ? null : running.getBusinessKey();
    }

    Task task(String key) {
        var task = tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
        assertThat(task).as("a task " + key + ", open are " + openTasks()).isNotNull();
        return task;
    }

    /** Candidate groups of the one open task of that key. */
    List<String> groupsOf(String key) {
        return tasks.getIdentityLinksForTask(task(key).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> openTasks() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    void complete(String key, Map<String, Object> entry) {
        world.entries.put(key, entry);
        tasks.complete(task(key).getId());
        runDueJobs();
    }

    Set<String> passed() {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .map(node -> node.getProcessDefinitionKey() + ":" + node.getActivityId())
                .collect(Collectors.toSet());
    }

    void expectEnded() {
        assertThat(runtime.createProcessInstanceQuery().list())
                .as("open tasks " + openTasks())
                .isEmpty();
    }

    void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test", true, true));
    }
}
