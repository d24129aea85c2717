package fr.francesesame.people.services;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators announce works to come, on the clock of Paris. */
@Controller
@RequestMapping("/services/gestion/travaux")
class WorkPages {

    private static final String BACK = "redirect:/services/gestion#travaux";
    private static final int LONGEST = 500;

    private final Works works;

    WorkPages(Works works) {
        this.works = works;
    }

    @ModelAttribute
    void administratorsOnly(HttpServletRequest request, Model model) {
        SpaceSecurity.open(request, "ADMINISTRATOR", model);
    }

    /** What is not fit comes back as it was typed. */
    @PostMapping
    String announce(
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String texte,
            Principal me,
            RedirectAttributes after) {
        var from = time(debut);
        var until = time(fin);
        var fits = from.isPresent() && until.isPresent() && until.get().isAfter(from.get());
        if (!fits || texte.isBlank() || texte.length() > LONGEST) {
            after.addFlashAttribute("badWork", true);
            after.addFlashAttribute("typedFrom", debut);
            after.addFlashAttribute("typedUntil", fin);
            after.addFlashAttribute("typedWork", texte);
        } else {
            works.announce(from.get(), until.get(), texte.strip(), me.getName());
            after.addFlashAttribute("done", "services.work.announced");
        }
        return BACK;
    }

    @PostMapping("/{id}/retrait")
    String withdraw(@PathVariable long id, Principal me, RedirectAttributes after) {
        var done = works.withdraw(id, me.getName());
        after.addFlashAttribute(done ? "done" : "refused", done ? "services.work.withdrawn" : "services.work.gone");
        return BACK;
    }

    private static Optional<Instant> time(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(Holdings.PARIS).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
