package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.foundation.posts.Designations;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives a booking its place: at a time the desk offers, and only where a seat is free. */
@Component
public class Placement {

    private final Places places;
    private final FreeTimes freeTimes;
    private final Competence competence;
    private final Designations designations;

    Placement(Places places, FreeTimes freeTimes, Competence competence, Designations designations) {
        this.places = places;
        this.freeTimes = freeTimes;
        this.competence = competence;
        this.designations = designations;
    }

    /**
     * False where that time is not offered, its last place is gone or the post may not check the goods that day: the booking then
     * keeps the places it had.
     */
    public boolean place(Appointment appointment, Instant startsAt) {
        return isThere(appointment, startsAt)
                && mayBeCheckedThen(appointment, startsAt)
                && places.take(appointment, startsAt);
    }

    /** The same where it is known that the post may check the goods: a rule has told, or the time stays what it was. */
    public boolean seat(Appointment appointment, Instant startsAt) {
        return isThere(appointment, startsAt) && places.take(appointment, startsAt);
    }

    /** Whoever sees that it is gone does not wait in the row of those who try to take it. */
    private boolean isThere(Appointment appointment, Instant startsAt) {
        return freeTimes.isOffered(appointment, startsAt) && freeTimes.isFree(appointment, startsAt);
    }

    /** The post's designations stand still until the transaction ends. */
    private boolean mayBeCheckedThen(Appointment appointment, Instant startsAt) {
        designations.hold(appointment.post());
        return competence.refusal(appointment, startsAt).isEmpty();
    }
}
