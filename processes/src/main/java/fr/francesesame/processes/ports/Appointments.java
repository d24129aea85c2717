package fr.francesesame.processes.ports;

import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The book of appointments at the border posts, as the processes see it. */
public interface Appointments {

    /** The booking that serves this formality and is neither done nor cancelled. */
    Optional<Booking> of(Reference reference);

    Booking booking(AppointmentId appointment);

    /** Opens a booking without a time yet, for the operator to choose a slot of at least that length. */
    Booking request(Reference reference, String kind, int minutes);

    /** References of the formalities that the booking serves. */
    List<Reference> served(AppointmentId appointment);

    /** The chosen or proposed time becomes firm. */
    void confirmed(AppointmentId appointment);

    /** Frees the place; the booking is over. */
    void cancelled(AppointmentId appointment);

    /** The check took place. */
    void honoured(AppointmentId appointment);

    /** The goods were not presented; counts as a no-show and frees the booking for another time. */
    void missed(AppointmentId appointment);

    /** The formality has changed: the booking stays, marked for the agent and the operator to look at. */
    void flagged(AppointmentId appointment);

    /** A replaced formality's booking now serves the replacing one. */
    void moved(Reference replaced, Reference replacing);

    /** Drops one formality from the booking it no longer needs; returns whether the booking still serves another. */
    boolean left(AppointmentId appointment, Reference reference);

    /** How often the goods were not presented. */
    int noShows(AppointmentId appointment);

    /** Containers that the inspector has named and that have not been checked yet; 0 where he wants the consignment as a whole. */
    int wanted(Reference reference);

    /** When the operator is reminded of the booking's time, by the clock of its post. */
    Reminders reminders(AppointmentId appointment);

    /** The day before at the same hour, and two hours before; {@code …Ahead} is false where that moment has gone by already. */
    record Reminders(Instant eve, boolean eveAhead, Instant soon, boolean soonAhead) {}

    /** {@code consignment} is the consignment whose goods are presented. */
    record Booking(
            AppointmentId id,
            ConsignmentId consignment,
            State state,
            String bcp,
            String group,
            @Nullable Instant startsAt) {}

    /** Where a booking stands. */
    enum State {
        REQUESTED,
        CHOSEN,
        PROPOSED,
        CONFIRMED,
        HONOURED,
        CANCELLED
    }
}
