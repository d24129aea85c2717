package fr.francesesame.appointments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The waiting list on a booking's page. */
@Controller
@RequestMapping("/rendez-vous/{id}")
class WaitingActions {

    private static final int LONGEST = 60;

    private final Doorkeeper door;
    private final WaitingDesk waiting;

    WaitingActions(Doorkeeper door, WaitingDesk waiting) {
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
        flash.addFlashAttribute("typedFrom", from);
        flash.addFlashAttribute("typedTo", to);
        var first = day(from);
        var last = day(to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST) {
            throw new Refused("appointments.waiting.period", LONGEST);
        }
        waiting.join(visit.appointment().id(), first, last, visit.scope().username());
        return done(id, "waiting", flash);
    }

    @PostMapping("/attente/retrait")
    String leave(@PathVariable String id, RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.leave(visit.appointment().id(), visit.scope().username());
        return done(id, "notWaiting", flash);
    }

    @PostMapping("/offre")
    String take(
            @PathVariable String id,
            @RequestParam(name = "debut", required = false) @Nullable String startsAt,
            RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.take(
                visit.appointment().id(),
                InvalidTime.parse(startsAt),
                visit.scope().username());
        return done(id, "offerTaken", flash);
    }

    @PostMapping("/offre/refus")
    String decline(@PathVariable String id, RedirectAttributes flash) {
        var visit = door.toAct(id);
        waiting.decline(visit.appointment().id(), visit.scope().username());
        return done(id, "offerDeclined", flash);
    }

    private static LocalDate day(@Nullable String text) {
        return InvalidTime.day(text).orElseThrow(() -> new Refused("appointments.waiting.day"));
    }

    private static String done(String id, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "appointments.done." + what);
        return "redirect:/rendez-vous/" + id;
    }
}
