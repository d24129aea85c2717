package fr.francesesame.checks;

import java.util.List;
import java.util.Map;

/** The form of one task of the diagrams: what it asks, what makes an entry wrong, what a good entry leads to. */
interface TaskForm {

    /** Id of the user task on the diagram. */
    String key();

    List<Field> fields(Case task);

    /** What the form proposes before anything is typed. */
    default Map<String, Object> proposed(Case task) {
        return Map.of();
    }

    /** What the questions alone cannot tell to be wrong. */
    default void judge(Answers answers, Case task, Faults faults) {}

    /** Writes a good entry down; returns the variables that the gateways after the task read. */
    Map<String, Object> apply(Answers answers, Case task);
}
