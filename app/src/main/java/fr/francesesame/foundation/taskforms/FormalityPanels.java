package fr.francesesame.foundation.taskforms;

import fr.francesesame.terms.BorderPost;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside the form of a formality's task: its course, its history, its goods. */
public interface FormalityPanels {

    List<Panel> of(Case task);

    /** What is to be known before a question is answered, by the name of the question. */
    Map<String, String> remarks(Case task);

    /** Whose clock tells the times of the task; null where the goods have no post. */
    @Nullable
    BorderPost post(Case task);

    /** What is awaited of whom, as the sentences on terms name it ({@code STEP.WHO}); null where nothing is. */
    @Nullable
    String awaited(Case task);
}
