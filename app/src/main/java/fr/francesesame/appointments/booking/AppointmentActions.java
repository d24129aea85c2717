package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.AppointmentView;
import fr.francesesame.appointments.visits.Doorkeeper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an operator does with a booking on its page. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/{id}")
class AppointmentActions {

    private final Doorkeeper door;
    private final OperatorBookings operatorBookings;
    private final AppointmentPages pages;

    AppointmentActions(Doorkeeper door, OperatorBookings operatorBookings, AppointmentPages pages) {
        this.door = door;
        this.operatorBookings = operatorBookings;
        this.pages = pages;
    }

    /** Whoever comes too late for a place sees at once the next ones. */
    @PostMapping("/creneau")
    String choose(
            @PathVariable String id,
            @RequestParam(name = "debut", required = false) @Nullable String startsAt,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            RedirectAttributes flash,
            Model model,
            HttpServletResponse response) {
        var visit = door.toAct(id);
        var scope = visit.scope();
        var inTurn = AppointmentView.IN_TURN.equals(mode);
        if (operatorBookings.choose(visit.appointment().id(), InvalidTime.parse(startsAt), inTurn, scope.username())) {
            return done(id, "chosen", flash);
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return pages.gone(id, mode, model);
    }

    @PostMapping("/acceptation")
    String accept(
            @PathVariable String id,
            @RequestParam(name = "debut", required = false) @Nullable String startsAt,
            RedirectAttributes flash) {
        var visit = door.toAct(id);
        operatorBookings.accept(visit.appointment().id(), InvalidTime.parse(startsAt), visit.username());
        return done(id, "accepted", flash);
    }

    @PostMapping("/annulation")
    String cancel(@PathVariable String id, RedirectAttributes flash) {
        var visit = door.toAct(id);
        operatorBookings.cancel(visit.appointment().id(), visit.username());
        return done(id, "cancelled", flash);
    }

    private static String done(String id, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "appointments.done." + what);
        return "redirect:/rendez-vous/" + id;
    }
}
