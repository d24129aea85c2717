package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.taskforms.Faults.Fault;
import fr.francesesame.processes.TaskList;
import fr.francesesame.processes.TaskList.TaskFacts;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an inspector works on one task: he reads its form, types, and declares his entry finished. */
@Service
@Transactional
class TaskWork {

    private final Scopes scopes;
    private final TaskList tasks;
    private final TaskForms forms;
    private final FormSheets sheets;
    private final RecordedEntries entries;
    private final FieldRules rules;

    TaskWork(
            Scopes scopes,
            TaskList tasks,
            TaskForms forms,
            FormSheets sheets,
            RecordedEntries entries,
            FieldRules rules) {
        this.scopes = scopes;
        this.tasks = tasks;
        this.forms = forms;
        this.sheets = sheets;
        this.entries = entries;
        this.rules = rules;
    }

    FormSheet open(String taskId) {
        var work = work(taskId);
        return sheets.of(work.form(), work.task(), work.open());
    }

    void keep(String taskId, Typed typed) {
        var work = own(taskId);
        entries.draft(work.task(), work.open().person(), typed);
    }

    /** Keeps the entry in any case; the sentences by field say what is wrong with it, none where it is complete. */
    Map<String, Fault> finish(String taskId, Typed typed) {
        var work = own(taskId);
        var faults = rules.faults(work.form(), typed.answers(), work.open()).byField();
        if (faults.isEmpty()) {
            entries.ready(work.task(), work.open().person(), typed);
        } else {
            entries.draft(work.task(), work.open().person(), typed);
        }
        return faults;
    }

    /** The task, where the person has taken it on and its form asks for files there. */
    Case taken(String taskId, String filesField) {
        var work = own(taskId);
        if (work.form().fields(work.open()).stream()
                .noneMatch(field ->
                        field.kind() == Field.Kind.FILES && field.name().equals(filesField))) {
            throw new NoSuchTask();
        }
        return work.open();
    }

    private Work own(String taskId) {
        var work = work(taskId);
        if (!work.open().person().equals(work.task().assignee())) {
            throw new NotTakenOn();
        }
        return work;
    }

    Work work(String taskId) {
        var scope = scopes.current();
        var task = tasks.task(taskId, scope.username()).orElseThrow(NoSuchTask::new);
        var form = forms.of(task.key())
                .filter(known -> known.isOfAdministrators() ? isAdministrator(scope) : scope.isAgent())
                .orElseThrow(NoSuchTask::new);
        return new Work(task, form, new Case(task.id(), task.subject(), scope.username()));
    }

    private static boolean isAdministrator(Scope scope) {
        return scope.kind() == Person.Kind.ADMINISTRATOR;
    }

    record Work(TaskFacts task, TaskForm form, Case open) {}

    /** No such task, or none of that person's. */
    static class NoSuchTask extends RuntimeException {}

    /** Only who has taken the task on fills its form in. */
    static class NotTakenOn extends RuntimeException {}
}
