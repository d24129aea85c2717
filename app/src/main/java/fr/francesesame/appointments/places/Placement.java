package fr.francesesame.appointments.places;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.competence.Competence;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.processes.ports.Appointments.State;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives a booking its place: at a time the desk offers, and only where a seat is free. */
@Component
public class Placement {

    private final AppointmentRows rows;
    private final Places places;
    private final FreeTimes freeTimes;
    private final Competence competence;
    private final Designations designations;

    Placement(
            AppointmentRows rows,
            Places places,
            FreeTimes freeTimes,
            Competence competence,
            Designations designations) {
        this.competence = competence;
        this.designations = designations;
        this.rows = rows;
        this.places = places;
        this.freeTimes = freeTimes;
    }

    /**
     * False where that time is not offered, its last place is gone or the post may not check the goods that day: the booking then
     * stays as it was. Whoever sees that it is
     * gone does not wait in the row of those who try to take it.
     */
    public boolean place(BookedAppointment appointment, Instant startsAt, State state) {
        if (!freeTimes.isOffered(appointment, startsAt)
                || !freeTimes.isFree(appointment, startsAt)
                || !mayBeCheckedThen(appointment, startsAt)
                || !places.take(appointment, startsAt)) {
            return false;
        }
        rows.timed(appointment.id(), state, startsAt, startsAt.plus(appointment.length()));
        rows.presented(appointment.id(), appointment.inTurn(), appointment.bcp());
        return true;
    }

    /** Whoever only gets another seat at his time is not asked anew. The post's designations stand still until the transaction ends. */
    private boolean mayBeCheckedThen(BookedAppointment appointment, Instant startsAt) {
        if (startsAt.equals(appointment.startsAt())) {
            return true;
        }
        designations.hold(appointment.post());
        return competence.refusal(appointment, startsAt).isEmpty();
    }
}
