package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.InvalidDays;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The waiting list on a booking's page. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/{id}")
class WaitingActions {

    private final Doorkeeper door;
    private final OperatorWaiting waiting;

    WaitingActions(Doorkeeper door, OperatorWaiting waiting) {
        this.door = door;
        this.waiting = waiting;
    }

    @PostMapping("/attente")
    String join(
            @PathVariable String id,
            @RequestParam(name = "du", required = false) @Nullable String from,
            @RequestParam(name = "au", required = false) @Nullable String to,
            RedirectAttributes flash) {
        var visit = door.toAct(id);
        try {
            var days = WaitingDays.read(from, to);
            waiting.join(visit.appointment().id(), days.from(), days.to(), visit.username());
        } catch (InvalidDays invalid) {
            return again(id, invalid.sentence(), from, to, flash);
        }
        return done(id, "waiting", flash);
    }

    @PostMapping("/attente/retrait")
    String leave(@PathVariable String id, RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.leave(visit.appointment().id(), visit.username());
        return done(id, "notWaiting", flash);
    }

    @PostMapping("/offre")
    String take(
            @PathVariable String id,
            @RequestParam(name = "debut", required = false) @Nullable String startsAt,
            RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.take(visit.appointment().id(), InvalidTime.parse(startsAt), visit.username());
        return done(id, "offerTaken", flash);
    }

    @PostMapping("/offre/refus")
    String decline(@PathVariable String id, RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.decline(visit.appointment().id(), visit.username());
        return done(id, "offerDeclined", flash);
    }

    /** Keeps what was typed. */
    private static String again(
            String id, String sentence, @Nullable String from, @Nullable String to, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", sentence);
        flash.addFlashAttribute("because", new Object[] {InvalidDays.LONGEST});
        flash.addFlashAttribute("typedFrom", from);
        flash.addFlashAttribute("typedTo", to);
        return "redirect:/rendez-vous/" + id;
    }

    private static String done(String id, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "appointments.done." + what);
        return "redirect:/rendez-vous/" + id;
    }
}
