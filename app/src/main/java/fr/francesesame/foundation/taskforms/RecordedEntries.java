package fr.francesesame.foundation.taskforms;

import fr.francesesame.processes.TaskList.TaskFacts;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is typed in task forms. An older state of the page never overwrites a newer one, in whatever order they arrive. */
@Component
class RecordedEntries {

    private final JdbcClient jdbc;
    private final AnswersJson json;

    RecordedEntries(JdbcClient jdbc, AnswersJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Entry> find(String taskId) {
        return jdbc.sql("select answers, ready, person from task_entry where task_id = ? and done_at is null")
                .param(taskId)
                .query((row, n) -> new Entry(
                        json.read(row.getString("answers")), row.getBoolean("ready"), row.getString("person")))
                .optional();
    }

    void draft(TaskFacts task, String person, Typed typed) {
        write(task, person, typed, false);
    }

    void ready(TaskFacts task, String person, Typed typed) {
        write(task, person, typed, true);
    }

    void done(String taskId) {
        jdbc.sql("update task_entry set done_at = now() where task_id = ?")
                .param(taskId)
                .update();
    }

    private void write(TaskFacts task, String person, Typed typed, boolean ready) {
        jdbc.sql(
                        """
                        insert into task_entry as kept (task_id, task_key, reference, answers, revision, ready, person, at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, now())
                        on conflict (task_id) do update set answers = excluded.answers, revision = excluded.revision,
                            ready = excluded.ready, person = excluded.person, at = excluded.at
                        where kept.revision <= excluded.revision and kept.done_at is null
                        """)
                .params(
                        task.id(),
                        task.key(),
                        task.subject(),
                        json.write(typed.answers()),
                        typed.revision(),
                        ready,
                        person)
                .update();
    }

    record Entry(Answers answers, boolean ready, String person) {}
}
