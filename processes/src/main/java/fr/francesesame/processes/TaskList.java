package fr.francesesame.processes;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open tasks of the processes, as the person who works on them sees them. */
public interface TaskList {

    /** The task, where the engine's authorizations let that account work on it; anything else does not exist for it. */
    Optional<TaskFacts> task(String taskId, String username);

    /**
     * {@code key}: id of the task on the diagram; {@code name}: its French name there; {@code subject}: the reference of a
     * formality, else the business key of the process; {@code assignee}: who has taken it on.
     */
    record TaskFacts(
            String id, String key, String name, String subject, @Nullable Instant dueAt, @Nullable String assignee) {}
}
