package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class BookedCalendar implements AppointmentCalendar {

    private final BookedAppointments rows;
    private final CalendarText text;

    BookedCalendar(BookedAppointments rows, CalendarText text) {
        this.rows = rows;
        this.text = text;
    }

    @Override
    public Optional<String> of(Reference reference, String reader) {
        return rows.of(reference).stream()
                .findFirst()
                .filter(booked -> booked.startsAt() != null || booked.sequence() > 0)
                .map(booked -> text.of(booked, List.of(reference.value()), reader));
    }
}
