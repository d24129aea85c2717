package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.Appointment;
import fr.francesesame.appointments.book.BookedAppointments;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.appointments.visits.Doorkeeper.Visit;
import fr.francesesame.processes.ports.Appointments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One appointment with the times it can take. */
@Controller
@ForPeople
class AppointmentPages {

    private final Doorkeeper door;
    private final ShownAppointments shown;
    private final BookedAppointments appointments;

    AppointmentPages(Doorkeeper door, ShownAppointments shown, BookedAppointments appointments) {
        this.appointments = appointments;
        this.door = door;
        this.shown = shown;
    }

    @GetMapping("/rendez-vous/{id}")
    String page(
            @PathVariable String id,
            @RequestParam(name = "semaine", required = false) @Nullable String week,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            Model model) {
        return show(id, InvalidTime.day(week).orElse(null), mode, model);
    }

    /** The time that was asked for is gone: the next ones are on the same page. */
    String gone(String id, String mode, Model model) {
        model.addAttribute("gone", true);
        return show(id, null, mode, model);
    }

    private String show(String id, @Nullable LocalDate week, String mode, Model model) {
        var visit = door.toLook(id);
        model.addAttribute("page", shown.page(visit, week, mode));
        model.addAttribute("instead", instead(visit));
        return "appointments/page";
    }

    /** The booking that its goods have in the place of a cancelled one; null where there is none. */
    private @Nullable String instead(Visit visit) {
        return visit.appointment().state() != Appointments.State.CANCELLED
                ? null
                : visit.formalities().stream()
                        .flatMap(served -> appointments.of(served.reference()).stream())
                        .filter(Appointment::isLive)
                        .findFirst()
                        .map(booked -> booked.id().toString())
                        .orElse(null);
    }
}
