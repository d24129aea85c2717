package fr.francesesame.appointments;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import fr.francesesame.appointments.Doorkeeper.Visit;
import fr.francesesame.processes.ports.Appointments.State;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Appointments as iCalendar (RFC 5545). The same one keeps its identity: moved, it moves in the reader's calendar. */
@Component
class CalendarText {

    private final Posts posts;
    private final MessageSource sentences;
    private final String address;

    CalendarText(Posts posts, MessageSource sentences, @Value("${sesame.public-url}") String address) {
        this.posts = posts;
        this.sentences = sentences;
        this.address = address;
    }

    /** Nothing but one appointment that has a time; a cancelled one is taken out of the calendar that holds it. */
    String of(BookedAppointment booked, List<String> references) {
        var calendar = calendar();
        calendar.setMethod(booked.state() == State.CANCELLED ? Method.cancel() : Method.publish());
        calendar.addEvent(event(booked, references));
        return Biweekly.write(calendar).go();
    }

    /** A calendar that is read again and again; what has left it since is over. */
    String feed(List<Visit> visits) {
        var calendar = calendar();
        calendar.setName(say("calendars.feed.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", say("calendars.feed.name"));
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        visits.forEach(visit -> calendar.addEvent(event(visit.appointment(), references(visit))));
        return Biweekly.write(calendar).go();
    }

    static List<String> references(Visit visit) {
        return visit.formalities().stream()
                .map(formality -> formality.reference().value())
                .collect(Collectors.toList());
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Sesame//FR");
        return calendar;
    }

    private VEvent event(BookedAppointment booked, List<String> references) {
        var page = address + "/rendez-vous/" + booked.id();
        var event = new VEvent();
        event.setUid(booked.id() + "@sesame");
        event.setSequence(booked.sequence());
        event.setSummary(say("appointments.calendar.summary", String.join(", ", references)));
        event.setDescription(say("calendars.event", say("appointments.state." + booked.state()), page));
        event.setUrl(page);
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
