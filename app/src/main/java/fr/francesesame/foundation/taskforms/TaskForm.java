package fr.francesesame.foundation.taskforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of one task of the diagrams: what it asks, what makes an entry wrong, what a good entry leads to. */
public interface TaskForm {

    /** Id of the user task on the diagram. */
    String key();

    List<Field> fields(Case task);

    /** Whether the task is one of administrators of accounts, who see no goods; else it is one of agents, who see no accounts. */
    default boolean isOfAdministrators() {
        return false;
    }

    /** What stands beside the questions; empty where the task is a formality's: its dossier does. */
    default Optional<List<Panel>> panels(Case task) {
        return Optional.empty();
    }

    /** What the form proposes before anything is typed. */
    default Map<String, Object> proposed(Case task) {
        return Map.of();
    }

    /** What the questions alone cannot tell to be wrong. */
    default void judge(Answers answers, Case task, Faults faults) {}

    /** Writes a good entry down; returns the variables that the gateways after the task read. */
    Map<String, Object> apply(Answers answers, Case task);
}
