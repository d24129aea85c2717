package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class BookedCalendar implements AppointmentCalendar {

    private final BookedAppointments appointments;
    private final CalendarText text;

    BookedCalendar(BookedAppointments appointments, CalendarText text) {
        this.appointments = appointments;
        this.text = text;
    }

    @Override
    public Optional<String> of(Reference reference, String reader) {
        return appointments.of(reference).stream()
                .findFirst()
                .filter(booked -> booked.startsAt() != null || booked.sequence() > 0)
                .map(booked -> text.of(booked, List.of(reference.value()), reader));
    }
}
