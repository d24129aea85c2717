package fr.francesesame.foundation.taskforms;

import fr.francesesame.processes.TaskList.TaskFacts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who handed which task over to whom, and why. */
@Component
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts, the reason that was given and when. */
    record Handover(String from, String to, String reason, Instant at) {}

    void add(TaskFacts task, String from, String to, String reason) {
        jdbc.sql("insert into task_handover (task_id, task_key, subject, from_username, to_username, reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(task.id(), task.key(), task.subject(), from, to, reason)
                .update();
    }

    /** How a task last came to whom it is with. */
    Optional<Handover> last(String taskId) {
        return jdbc.sql("select from_username, to_username, reason, at from task_handover where task_id = ?"
                        + " order by id desc limit 1")
                .param(taskId)
                .query((row, number) -> new Handover(
                        row.getString("from_username"),
                        row.getString("to_username"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
