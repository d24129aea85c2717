package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.PresentedContainers;
import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.calendar.DriverLinks.Link;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the driver's sheet of an appointment. */
@Component
class DriverSheets {

    private final BookingFormalities formalities;
    private final Posts posts;
    private final PresentedContainers containers;

    DriverSheets(BookingFormalities formalities, Posts posts, PresentedContainers containers) {
        this.formalities = formalities;
        this.posts = posts;
        this.containers = containers;
    }

    /** With every formality that it serves: the link is given on by somebody who may. */
    DriverSheet of(Appointment booked) {
        return of(booked, formalities.of(List.of(booked.id())).getOrDefault(booked.id(), List.of()));
    }

    /** With those formalities only. */
    DriverSheet of(Appointment booked, List<ServedFormality> served) {
        var starts = booked.startsAt();
        var ends = booked.endsAt();
        return new DriverSheet(
                booked.state(),
                posts.name(booked.post()),
                booked.kind(),
                starts == null || ends == null ? null : words(booked).period(starts, ends),
                booked.minutes(),
                served.stream().map(formality -> formality.reference().value()).toList(),
                served.stream().mapToInt(ServedFormality::containers).max().orElse(0),
                containers.of(booked.id()));
    }

    /** When the link ends, on the clock of the post. */
    String until(Appointment booked, Link link) {
        return words(booked).moment(link.until());
    }

    private FrenchTime words(Appointment booked) {
        return new FrenchTime(posts.zone(booked.post()));
    }
}
