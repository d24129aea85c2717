package fr.francesesame.appointments.book;

import java.util.List;

/** What a step makes of an appointment, and what happened thereby: nothing where it was so already. */
public record Change(Appointment before, Appointment after, List<AppointmentEvent> events) {

    static Change nothing(Appointment as) {
        return new Change(as, as, List.of());
    }
}
