package fr.francesesame.taskforms;

import java.util.List;

/** What stands beside the form of a formality's task: its course, its history, its goods. */
public interface FormalityPanels {

    List<Panel> of(Case task);
}
