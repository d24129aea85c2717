package fr.francesesame.processes.ports;

import java.util.Map;

/** What inspectors enter in the forms of their tasks. */
public interface TaskResults {

    /**
     * {@code subject}: the business key of the process, or the reference of the formality that its booking or request is about. Applies the checked entry of a task that is being completed and returns the variables that the gateways after it read.
     * Without a complete and valid entry it throws {@link IncompleteTask}, whose French message the inspector sees.
     */
    Map<String, Object> complete(String taskId, String taskKey, String subject, String person);

    /** The entry of a task is missing or not valid; the message is a French sentence. */
    class IncompleteTask extends RuntimeException {
        public IncompleteTask(String message) {
            super(message);
        }
    }
}
