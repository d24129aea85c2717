package fr.francesesame.appointments.planning;

import fr.francesesame.foundation.posts.PostSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is booked at a post: the posts and kinds of check to choose from, what was chosen ({@code kind} empty: all; {@code own}: the
 * reader's own are fewer), and the plan of a week, or those of a day.
 */
record PlanningPage(
        ShownPeriod period,
        List<PostSheet> posts,
        String post,
        List<String> kinds,
        String kind,
        boolean own,
        @Nullable WeekPlan plan,
        List<DayPlan> plans) {}
