package fr.francesesame.processes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open tasks of the processes, as the person who works on them sees them. */
public interface TaskList {

    /** The task, where the engine's authorizations let that account work on it; anything else does not exist for it. */
    Optional<TaskFacts> task(String taskId, String username);

    /** The accounts that belong to a candidate group of the task today. */
    List<String> colleagues(String taskId);

    /**
     * Gives a task that is {@code from}'s, or nobody's where that is null, to one of them; the engine refuses anybody else. False
     * where it has changed hands meanwhile.
     */
    boolean handOver(String taskId, @Nullable String from, String colleague);

    /**
     * {@code key}: id of the task on the diagram; {@code name}: its French name there; {@code subject}: the business
     * key of the process, or the reference of the formality that its booking or request is about; {@code assignee}: who has taken it on.
     */
    record TaskFacts(
            String id, String key, String name, String subject, @Nullable Instant dueAt, @Nullable String assignee) {}
}
