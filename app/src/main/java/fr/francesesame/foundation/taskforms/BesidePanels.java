package fr.francesesame.foundation.taskforms;

import java.util.List;
import java.util.Map;

/** What another room shows beside the form of a formality's task, as far as the person at work on it may see that. */
public interface BesidePanels {

    List<Panel> of(Case task);

    /** What is to be known before a question is answered, by the name of the question. */
    default Map<String, String> remarks(Case task) {
        return Map.of();
    }
}
