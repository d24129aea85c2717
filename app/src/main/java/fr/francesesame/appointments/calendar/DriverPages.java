package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.book.BookingFormalities;
import fr.francesesame.appointments.book.PresentedContainers;
import fr.francesesame.appointments.book.ServedFormality;
import fr.francesesame.appointments.calendar.DriverLinks.Link;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.foundation.platform.QrCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet for the driver: to print, with a QR code, and what the code leads to without an account. */
@Controller
class DriverPages {

    private final Doorkeeper door;
    private final BookedAppointments rows;
    private final BookingFormalities formalities;
    private final DriverLinks links;
    private final Posts posts;
    private final PresentedContainers containers;
    private final String address;

    DriverPages(
            Doorkeeper door,
            BookedAppointments rows,
            BookingFormalities formalities,
            DriverLinks links,
            Posts posts,
            PresentedContainers containers,
            @Value("${sesame.public-url}") String address) {
        this.door = door;
        this.rows = rows;
        this.formalities = formalities;
        this.links = links;
        this.posts = posts;
        this.containers = containers;
        this.address = address;
    }

    /** Only a live appointment with a time is worth a drive. */
    @GetMapping("/rendez-vous/{id}/chauffeur")
    String print(@PathVariable String id, Model model) {
        var visit = door.toLook(id);
        var booked = visit.appointment();
        if (booked.startsAt() == null || !booked.isLive()) {
            throw new NoSuchAppointment();
        }
        var link = links.to(booked);
        var url = address + "/chauffeur/" + links.token(link);
        model.addAttribute("sheet", sheet(booked, visit.formalities()));
        model.addAttribute("back", booked.id());
        model.addAttribute("url", url);
        model.addAttribute("code", QrCode.of(url));
        model.addAttribute("until", words(booked).moment(link.until()));
        return "appointments/driver";
    }

    @GetMapping("/chauffeur/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var link = links.read(token).orElseThrow(NoSuchAppointment::new);
        response.setHeader("X-Robots-Tag", "noindex");
        if (!Instant.now().isBefore(link.until())) {
            response.setStatus(HttpStatus.GONE.value());
            return "appointments/driver-ended";
        }
        return show(link, model);
    }

    private String show(Link link, Model model) {
        var booked = rows.find(link.appointment()).orElseThrow(NoSuchAppointment::new);
        var served = formalities.of(List.of(booked.id())).getOrDefault(booked.id(), List.of());
        model.addAttribute("sheet", sheet(booked, served));
        model.addAttribute("until", words(booked).moment(link.until()));
        return "appointments/driver";
    }

    @ExceptionHandler(NoSuchAppointment.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private DriverSheet sheet(Appointment booked, List<ServedFormality> served) {
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

    private FrenchTime words(Appointment booked) {
        return new FrenchTime(posts.zone(booked.post()));
    }
}
