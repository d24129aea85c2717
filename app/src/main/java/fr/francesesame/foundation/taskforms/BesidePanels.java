package fr.francesesame.foundation.taskforms;

import java.util.List;

/** What another room shows beside the form of a formality's task, as far as the person at work on it may see that. */
public interface BesidePanels {

    List<Panel> of(Case task);
}
