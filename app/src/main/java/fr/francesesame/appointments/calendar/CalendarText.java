package fr.francesesame.appointments.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.foundation.posts.PostHours;
import fr.francesesame.processes.ports.Appointments.State;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Appointments as iCalendar (RFC 5545) that is valid iTIP (RFC 5546): Sésame organises; whoever gets one by name is asked to it
 * (REQUEST) and told when it is off (CANCEL), a feed publishes. The same one keeps its identity: moved, it moves in the reader's
 * calendar.
 */
@Component
class CalendarText {

    private static final DateTimeFormatter HOUR = FrenchDays.written("EEEE ", " MMMM uuuu 'à' HH 'h' mm");

    private final Posts posts;
    private final PostHours hours;
    private final MessageSource sentences;
    private final String address;
    private final String sender;

    CalendarText(
            Posts posts,
            PostHours hours,
            MessageSource sentences,
            @Value("${sesame.public-url}") String address,
            @Value("${sesame.mail.from}") String sender) {
        this.posts = posts;
        this.hours = hours;
        this.sentences = sentences;
        this.address = address;
        this.sender = sender;
    }

    /**
     * One appointment for a reader with that e-mail address, null for one without; one that is cancelled, or has lost its time, is
     * taken out of the calendar that holds it.
     */
    String of(Appointment booked, List<String> references, @Nullable String reader) {
        var off = booked.state() == State.CANCELLED || booked.startsAt() == null;
        var calendar = calendar(off ? Method.cancel() : reader == null ? Method.publish() : Method.request());
        var event = event(booked, references, off);
        if (reader != null) {
            event.addAttendee(attendee(reader));
        }
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** A calendar that is read again and again; what has left it since is over. */
    String feed(List<Visit> visits) {
        var calendar = calendar(Method.publish());
        calendar.setName(say("calendars.feed.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", say("calendars.feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        visits.forEach(visit -> calendar.addEvent(event(
                visit.appointment(), references(visit), visit.appointment().state() == State.CANCELLED)));
        return Biweekly.write(calendar).go();
    }

    static List<String> references(Visit visit) {
        return visit.formalities().stream()
                .map(formality -> formality.reference().value())
                .collect(Collectors.toList());
    }

    private static ICalendar calendar(Method method) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Sesame//FR");
        calendar.setMethod(method);
        return calendar;
    }

    private VEvent event(Appointment booked, List<String> references, boolean off) {
        var page = address + "/rendez-vous/" + booked.id();
        var event = new VEvent();
        event.setUid(booked.id() + "@sesame");
        event.setSequence(booked.sequence());
        event.setOrganizer(new Organizer(say("ui.name"), sender));
        event.setSummary(say("appointments.calendar.summary", String.join(", ", references)));
        event.setDescription(say("calendars.event", said(booked), page));
        event.setUrl(page);
        event.setLocation(posts.name(booked.post()));
        if (booked.startsAt() != null && booked.endsAt() != null) {
            event.setDateStart(Date.from(booked.startsAt()));
            event.setDateEnd(Date.from(booked.endsAt()));
        }
        event.setStatus(off ? Status.cancelled() : status(booked));
        return event;
    }

    /** The state, and the time on the clock of the post: the reader's calendar shows it on the clock of the reader. */
    private String said(Appointment booked) {
        var state = say("appointments.state." + booked.state());
        var start = booked.startsAt();
        if (start == null) {
            return state;
        }
        var zone = posts.zone(booked.post());
        return say("calendars.event.at", state, HOUR.format(start.atZone(zone)), hours.name(zone));
    }

    private static Status status(Appointment booked) {
        return switch (booked.state()) {
            case CONFIRMED, HONOURED -> Status.confirmed();
            default -> Status.tentative();
        };
    }

    /** No answer is asked for: the appointment is kept or given up in Sésame. */
    private static Attendee attendee(String reader) {
        var attendee = new Attendee(null, reader);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setRsvp(false);
        return attendee;
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }
}
