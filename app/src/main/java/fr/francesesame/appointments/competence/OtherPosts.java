package fr.francesesame.appointments.competence;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Bookings that stand at a post that may not check their goods, and the posts that may. Not for a reading under a scope. */
public interface OtherPosts {

    /** The nearest first; none where the formality's booking may stay where it is. */
    List<PostSheet> of(Reference reference);

    /** Those of the bookings whose post may not check what they present. */
    Set<AppointmentId> misplaced(Collection<AppointmentId> bookings);
}
