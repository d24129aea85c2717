package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An appointment for the calendar of whoever comes to it (iCalendar, RFC 5545), and on paper. */
@Controller
@ForPeople
class CalendarPages {

    static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Doorkeeper door;
    private final CalendarText text;
    private final People people;
    private final AppointmentPrints prints;

    CalendarPages(Doorkeeper door, CalendarText text, People people, AppointmentPrints prints) {
        this.prints = prints;
        this.door = door;
        this.text = text;
        this.people = people;
    }

    /** An appointment without a time is in no calendar. */
    @GetMapping("/rendez-vous/{id}/agenda")
    ResponseEntity<String> calendar(@PathVariable String id, Principal person) {
        var visit = door.toLook(id);
        if (visit.appointment().startsAt() == null) {
            throw new NoSuchAppointment();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rendez-vous.ics")
                                .build()
                                .toString())
                .body(text.of(visit.appointment(), CalendarText.references(visit), addressOf(person)));
    }

    /** The same on paper; there is none of an appointment that is off. */
    @GetMapping("/rendez-vous/{id}/confirmation.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id) {
        var file = ContentDisposition.attachment().filename("rendez-vous.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(prints.of(id).orElseThrow(NoSuchAppointment::new).pdf());
    }

    private @Nullable String addressOf(Principal person) {
        return people.find(person.getName()).map(Person::email).orElse(null);
    }
}
