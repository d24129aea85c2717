package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bookings of a formality, those that are over included, the latest first. */
@Component
class BookedSheet implements AppointmentSheet {

    private final BookedAppointments appointments;

    BookedSheet(BookedAppointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<Line> of(Reference reference) {
        return appointments.of(reference).stream().map(BookedSheet::line).toList();
    }

    private static Line line(Appointment booked) {
        return new Line(
                booked.id(),
                booked.state(),
                booked.bcp(),
                booked.kind(),
                booked.startsAt(),
                booked.endsAt(),
                booked.flagged() && booked.isLive());
    }
}
