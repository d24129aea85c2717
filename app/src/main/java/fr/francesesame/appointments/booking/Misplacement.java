package fr.francesesame.appointments.booking;

import fr.francesesame.foundation.posts.PostSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Its post may not check the goods: which designation they need, the posts that have it, the one to which an agent has sent them, and the
 * codes of those that receive this kind of check by appointment.
 */
record Misplacement(String designation, List<PostSheet> posts, @Nullable PostSheet redirected, List<String> open) {}
