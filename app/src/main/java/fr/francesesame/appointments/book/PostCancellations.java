package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.util.Optional;

/** Bookings that the post has cancelled, and why. Not for a reading under a scope. */
public interface PostCancellations {

    /** In French, as the operator reads it; empty where the formality's last booking was not cancelled by its post. */
    Optional<String> reason(Reference reference);
}
