package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.ListeningProcess;
import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.terms.AppointmentId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * One booking for the lots of one lorry, whoever imports them: bookings without a time become one, long enough for all of them, and
 * the others end without a word to anybody. A lot that drops out later leaves the rest as it is.
 */
@Service
class LorryBookings {

    private final BookedAppointments appointments;
    private final BookingFormalities formalities;
    private final ListeningProcess process;
    private final Contention contention;

    LorryBookings(
            BookedAppointments appointments,
            BookingFormalities formalities,
            ListeningProcess process,
            Contention contention) {
        this.appointments = appointments;
        this.formalities = formalities;
        this.process = process;
        this.contention = contention;
    }

    /** {@code kind}: the desk that receives them all; {@code minutes}: for all of them. What is no more to be had changes nothing. */
    AppointmentId join(List<AppointmentId> bookings, String kind, int minutes, String username) {
        return contention.settle(() -> joined(locked(bookings), kind, minutes, username));
    }

    /** Always in the same order, so that two people who join the same ones do not wait for one another. */
    private List<Appointment> locked(List<AppointmentId> bookings) {
        return bookings.stream()
                .sorted(Comparator.comparing(AppointmentId::toString))
                .map(appointments::locked)
                .toList();
    }

    private AppointmentId joined(List<Appointment> booked, String kind, int minutes, String username) {
        var kept = booked.get(0);
        var places = booked.stream().mapToInt(Appointment::places).max().orElse(1);
        booked.stream().skip(1).forEach(other -> handOver(other, kept.id(), username));
        appointments.save(kept.share(kind, minutes, places), username);
        return kept.id();
    }

    /** Sharing is refused by a booking that has been given a time meanwhile. */
    private void handOver(Appointment other, AppointmentId to, String username) {
        var open = other.share(other.kind(), other.minutes(), other.places()).before();
        formalities.references(other.id()).forEach(reference -> {
            formalities.add(to, reference);
            formalities.remove(other.id(), reference);
        });
        appointments.save(open.cancel(), username);
        process.cancelled(other.id());
    }
}
