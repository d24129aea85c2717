package fr.francesesame.insight.load;

import fr.francesesame.foundation.posts.PostSheet;
import java.util.List;

/** The days of one post, in order. */
record PostLoad(PostSheet post, List<DayLoad> days) {

    /** Nothing to show: no desk opens and nobody is expected. */
    boolean isQuiet() {
        return days.stream().allMatch(DayLoad::isQuiet);
    }
}
