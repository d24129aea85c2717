package fr.francesesame.processes;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open tasks of the formalities, as the person who works on them sees them. */
public interface TaskList {

    /** The task, where the engine's authorizations let that account work on it; anything else does not exist for it. */
    Optional<TaskFacts> task(String taskId, String username);

    /** {@code key}: id of the task on the diagram; {@code name}: its French name there; {@code assignee}: who has taken it on. */
    record TaskFacts(
            String id,
            String key,
            String name,
            Reference reference,
            @Nullable Instant dueAt,
            @Nullable String assignee) {}
}
