package fr.francesesame.appointments.calendar;

import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.calendar.DriverLinks.Link;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.foundation.platform.QrCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
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
    private final BookedAppointments appointments;
    private final DriverLinks links;
    private final DriverSheets sheets;
    private final String address;

    DriverPages(
            Doorkeeper door,
            BookedAppointments appointments,
            DriverLinks links,
            DriverSheets sheets,
            @Value("${sesame.public-url}") String address) {
        this.door = door;
        this.appointments = appointments;
        this.links = links;
        this.sheets = sheets;
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
        model.addAttribute(
                "page",
                new DriverPage(
                        sheets.of(booked, visit.formalities()),
                        sheets.until(booked, link),
                        booked.id(),
                        url,
                        QrCode.of(url)));
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
        var booked = appointments.find(link.appointment()).orElseThrow(NoSuchAppointment::new);
        model.addAttribute("page", new DriverPage(sheets.of(booked), sheets.until(booked, link), null, null, null));
        return "appointments/driver";
    }

    @ExceptionHandler(NoSuchAppointment.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
