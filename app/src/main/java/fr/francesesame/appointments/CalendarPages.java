package fr.francesesame.appointments;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An appointment for the calendar of whoever comes to it (iCalendar, RFC 5545). */
@Controller
class CalendarPages {

    static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Doorkeeper door;
    private final CalendarText text;

    CalendarPages(Doorkeeper door, CalendarText text) {
        this.door = door;
        this.text = text;
    }

    /** An appointment without a time is in no calendar. */
    @GetMapping("/rendez-vous/{id}/agenda")
    ResponseEntity<String> calendar(@PathVariable String id) {
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
                .body(text.of(visit.appointment(), CalendarText.references(visit)));
    }
}
