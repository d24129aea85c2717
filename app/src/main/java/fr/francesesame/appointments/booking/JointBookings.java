package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.goods.checks.WantedContainers;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * One unloading for all checks of the same goods: a formality joins a booking of its consignment that has no time yet, where the
 * post has a place at which the services can meet. A booking whose time is set already is left as it is.
 */
@Component
class JointBookings {

    private static final String JOINT = "JOINT";

    private final BookedAppointments appointments;
    private final BookingFormalities formalities;
    private final Desks desks;
    private final WantedContainers containers;

    JointBookings(
            BookedAppointments appointments, BookingFormalities formalities, Desks desks, WantedContainers containers) {
        this.containers = containers;
        this.appointments = appointments;
        this.formalities = formalities;
        this.desks = desks;
    }

    /** Two formalities that ask at the same moment ask one after the other. */
    Optional<Booking> joined(Reference reference, Presentation where, String kind, int minutes) {
        formalities.hold(where.consignment());
        return appointments
                .requested(where.consignment(), where.bcp())
                .filter(open ->
                        open.kind().equals(kind) || desks.of(where.bcp(), JOINT).isPresent())
                .map(open -> join(open, reference, kind, minutes));
    }

    private Booking join(Appointment open, Reference reference, String kind, int minutes) {
        var shared = open.kind().equals(kind) ? kind : JOINT;
        var places = Math.max(open.places(), containers.open(reference).size());
        formalities.add(open.id(), reference);
        return appointments
                .save(open.share(shared, Math.max(open.minutes(), minutes), places), null)
                .asBooking();
    }
}
