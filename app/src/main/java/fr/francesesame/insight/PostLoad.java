package fr.francesesame.insight;

import fr.francesesame.posts.PostSheet;
import java.util.List;

/** The days of one post, in order. */
record PostLoad(PostSheet post, List<DayLoad> days) {}
