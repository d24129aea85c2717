package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.processes.TaskList;
import fr.francesesame.processes.TaskList.TaskFacts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a task over within its group: who has it, or anybody of the group while nobody has; a supervisor of the group may hand on
 * a colleague's too. The reason stands in the audit.
 */
@Service
@Transactional
class HandoverService {

    private final TaskWork taskWork;
    private final TaskList tasks;
    private final Scopes scopes;
    private final People people;
    private final RecordedHandovers handovers;

    HandoverService(TaskWork taskWork, TaskList tasks, Scopes scopes, People people, RecordedHandovers handovers) {
        this.taskWork = taskWork;
        this.tasks = tasks;
        this.scopes = scopes;
        this.people = people;
        this.handovers = handovers;
    }

    /** {@code open}: whether whoever asks may hand the task over; the colleagues are those of the group today but its holder. */
    record Sheet(TaskFacts task, boolean open, List<Person> colleagues) {

        Optional<Person> colleague(String username) {
            return colleagues.stream()
                    .filter(person -> person.username().equals(username))
                    .findFirst();
        }
    }

    Sheet sheet(String taskId) {
        var task = taskWork.work(taskId).task();
        var colleagues = tasks.colleagues(taskId).stream()
                .filter(username -> !username.equals(task.assignee()))
                .flatMap(username -> people.find(username).stream())
                .toList();
        return new Sheet(task, mayHandOver(task), colleagues);
    }

    /** False where the task is not to be handed over by that person, or changed hands meanwhile. */
    boolean give(Sheet sheet, Person colleague, String reason) {
        var task = sheet.task();
        var given = sheet.open() && tasks.handOver(task.id(), task.assignee(), colleague.username());
        if (given) {
            handovers.enter(task, scopes.current().username(), colleague.username(), reason);
        }
        return given;
    }

    private boolean mayHandOver(TaskFacts task) {
        var scope = scopes.current();
        return task.assignee() == null
                || task.assignee().equals(scope.username())
                || scope.kind() == Person.Kind.SUPERVISOR;
    }
}
