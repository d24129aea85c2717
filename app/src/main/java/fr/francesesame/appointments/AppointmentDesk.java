package fr.francesesame.appointments;

import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;

/** What an inspector does with a booking from his task form. */
public interface AppointmentDesk {

    /** Free start times of that booking's post and kind, the earliest first, at most that many. */
    List<Instant> freeTimes(AppointmentId appointment, int atMost);

    /** Puts another time to the operator and holds its place; false where the place is gone. */
    boolean propose(AppointmentId appointment, Instant startsAt);
}
