package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.foundation.platform.Pdf;
import fr.francesesame.terms.AppointmentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An appointment on paper, for whoever sees one of its formalities; there is none of one that is off or has no time. */
@Component
public class AppointmentPrints {

    private final Doorkeeper door;
    private final DriverSheets sheets;
    private final Pdf pdf;

    AppointmentPrints(Doorkeeper door, DriverSheets sheets, Pdf pdf) {
        this.door = door;
        this.sheets = sheets;
        this.pdf = pdf;
    }

    /** Empty also where whoever asks does not see the appointment. */
    public Optional<Pdf.Written> find(AppointmentId id) {
        try {
            return of(id.toString());
        } catch (NoSuchAppointment unseen) {
            return Optional.empty();
        }
    }

    Optional<Pdf.Written> of(String id) {
        var visit = door.toLook(id);
        return Optional.of(visit.appointment())
                .filter(AppointmentPrints::isHeld)
                .map(booked -> pdf.later(
                        "appointments/appointment-pdf", Map.of("sheet", sheets.of(booked, visit.formalities()))));
    }

    private static boolean isHeld(Appointment booked) {
        return booked.startsAt() != null && booked.isLive();
    }
}
