package fr.francesesame.appointments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import fr.francesesame.appointments.Doorkeeper.Visit;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
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

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Doorkeeper door;
    private final Posts posts;
    private final MessageSource sentences;

    CalendarPages(Doorkeeper door, Posts posts, MessageSource sentences) {
        this.door = door;
        this.posts = posts;
        this.sentences = sentences;
    }

    /** An appointment without a time is in no calendar. */
    @GetMapping("/rendez-vous/{id}/agenda")
    ResponseEntity<String> calendar(@PathVariable String id) {
        var visit = door.toLook(id);
        if (visit.appointment().startsAt() == null) {
            throw new NoSuchAppointment();
        }
        var calendar = new ICalendar();
        calendar.setProductId("-//Sesame//FR");
        calendar.addEvent(event(visit));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rendez-vous.ics")
                                .build()
                                .toString())
                .body(Biweekly.write(calendar).go());
    }

    /** The same appointment keeps its identity: moved, it moves in the calendar. */
    private VEvent event(Visit visit) {
        var booked = visit.appointment();
        var references = visit.formalities().stream()
                .map(formality -> formality.reference().value())
                .collect(Collectors.joining(", "));
        var event = new VEvent();
        event.setUid(booked.id() + "@sesame");
        event.setSummary(say("appointments.calendar.summary", references));
        event.setLocation(posts.name(booked.post()));
        event.setDateStart(Date.from(Objects.requireNonNull(booked.startsAt())));
        event.setDateEnd(Date.from(Objects.requireNonNull(booked.endsAt())));
        event.setStatus(
                switch (booked.state()) {
                    case CONFIRMED, HONOURED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                    default -> Status.tentative();
                });
        return event;
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }
}
