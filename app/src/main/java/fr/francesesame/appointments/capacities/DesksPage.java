package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.capacities.SettingViews.Line;
import fr.francesesame.foundation.posts.PostSheet;
import java.util.List;

/** The desks of one post, among those that may be chosen. */
record DesksPage(List<PostSheet> posts, String post, List<Line> lines) {}
