package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentRows;
import fr.francesesame.appointments.book.BookedAppointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.BookingFormalities.Presentation;
import fr.francesesame.appointments.book.Journal;
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

    private final AppointmentRows rows;
    private final BookingFormalities formalities;
    private final Desks desks;
    private final WantedContainers containers;
    private final Journal journal;

    JointBookings(
            AppointmentRows rows,
            BookingFormalities formalities,
            Desks desks,
            WantedContainers containers,
            Journal journal) {
        this.containers = containers;
        this.rows = rows;
        this.formalities = formalities;
        this.desks = desks;
        this.journal = journal;
    }

    /** Two formalities that ask at the same moment ask one after the other. */
    Optional<Booking> joined(Reference reference, Presentation where, String kind, int minutes) {
        formalities.hold(where.consignment());
        return rows.requested(where.consignment(), where.bcp())
                .filter(open ->
                        open.kind().equals(kind) || desks.of(where.bcp(), JOINT).isPresent())
                .map(open -> join(open, reference, kind, minutes));
    }

    private Booking join(BookedAppointment open, Reference reference, String kind, int minutes) {
        var shared = open.kind().equals(kind) ? kind : JOINT;
        var places = Math.max(open.places(), containers.open(reference).size());
        rows.shared(open.id(), shared, Math.max(open.minutes(), minutes), places);
        formalities.add(open.id(), reference);
        journal.write(open, "joint", null);
        return open.asBooking();
    }
}
