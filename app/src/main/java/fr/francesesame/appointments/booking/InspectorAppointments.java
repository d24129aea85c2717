package fr.francesesame.appointments.booking;

import fr.francesesame.terms.AppointmentId;
import java.time.Instant;
import java.util.List;

/** What an inspector does with a booking from the form of the task. */
public interface InspectorAppointments {

    /** Free start times of that booking's post and kind, the earliest first, at most that many. */
    List<Instant> freeTimes(AppointmentId appointment, int atMost);

    /** Why another time may be put to the operator, for them to read; the last one asks for words. */
    List<String> REASONS = List.of("TEAM", "PLACE", "PRIORITY", "OTHER");

    /** Puts another time to the operator, with one of the {@link #REASONS}, and holds its place; false where the place is gone. */
    boolean propose(AppointmentId appointment, Instant startsAt, String reason, String words);
}
