package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.StatedReason;
import fr.francesesame.appointments.competence.Redirection;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidTime;
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

/** What an agent does with a booking on its page. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/{id}")
class AgentActions {

    private final Doorkeeper door;
    private final AgentBookings agentBookings;
    private final Redirection redirection;
    private final AppointmentPages pages;

    AgentActions(Doorkeeper door, AgentBookings agentBookings, Redirection redirection, AppointmentPages pages) {
        this.redirection = redirection;
        this.door = door;
        this.agentBookings = agentBookings;
        this.pages = pages;
    }

    /** The operator has four hours to accept it or to choose another time; then it holds. */
    @PostMapping("/proposition")
    String propose(
            @PathVariable String id,
            @RequestParam(name = "debut", required = false) @Nullable String startsAt,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @RequestParam(name = "precision", defaultValue = "") String words,
            RedirectAttributes flash,
            Model model,
            HttpServletResponse response) {
        var visit = door.toActAsAgent(id);
        var booked = visit.appointment();
        if (agentBookings.propose(
                booked.id(), InvalidTime.parse(startsAt), StatedReason.of(reason, words), visit.username())) {
            flash.addFlashAttribute("done", "appointments.done.proposed");
            return "redirect:/rendez-vous/" + id;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return pages.gone(id, "", model);
    }

    /** The operator is told why, and asked to choose another time. */
    @PostMapping("/annulation/poste")
    String cancel(
            @PathVariable String id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @RequestParam(name = "precision", defaultValue = "") String words,
            RedirectAttributes flash) {
        var visit = door.toActAsAgent(id);
        agentBookings.cancel(visit.appointment().id(), StatedReason.of(reason, words), visit.username());
        flash.addFlashAttribute("done", "appointments.done.cancelled");
        return "redirect:/rendez-vous/" + id;
    }

    /** {@code bcp}: a post that is designated for goods that this one may not check. */
    @PostMapping("/reorientation")
    String redirect(
            @PathVariable String id,
            @RequestParam(name = "poste", defaultValue = "") String bcp,
            RedirectAttributes flash) {
        var visit = door.toActAsAgent(id);
        redirection.redirect(visit.appointment().id(), bcp, visit.username());
        flash.addFlashAttribute("done", "appointments.done.redirected");
        return "redirect:/rendez-vous/" + id;
    }
}
