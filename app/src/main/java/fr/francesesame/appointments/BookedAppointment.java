package fr.francesesame.appointments;

import fr.francesesame.appointments.BookingFormalities.Presentation;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A booking as the book holds it. Times are null until one is chosen or proposed. */
record BookedAppointment(
        AppointmentId id,
        ConsignmentId consignment,
        State state,
        String bcp,
        ControlService service,
        String kind,
        int minutes,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        boolean flagged,
        int noShows) {

    static BookedAppointment requested(AppointmentId id, Presentation where, String kind, int minutes) {
        return new BookedAppointment(
                id,
                where.consignment(),
                State.REQUESTED,
                where.bcp(),
                where.service(),
                kind,
                minutes,
                null,
                null,
                false,
                0);
    }

    boolean isLive() {
        return state != State.HONOURED && state != State.CANCELLED;
    }

    BorderPost post() {
        return new BorderPost(bcp);
    }

    Duration length() {
        return Desk.lengthOf(minutes);
    }

    Appointments.Booking asBooking() {
        return new Appointments.Booking(id, consignment, state, bcp, service.groupAt(post()), startsAt);
    }
}
