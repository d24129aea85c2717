package fr.francesesame.people.services;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators say how each service is doing, what joining it asks for, and what is new. */
@Controller
@RequestMapping("/services/gestion")
class SteeringPages {

    private static final String BACK = "redirect:/services/gestion";
    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 2000;
    private static final int NEWS = 50;

    private final Catalogue catalogue;
    private final News news;

    SteeringPages(Catalogue catalogue, News news) {
        this.catalogue = catalogue;
        this.news = news;
    }

    @ModelAttribute
    void administratorsOnly(HttpServletRequest request, Model model) {
        SpaceSecurity.open(request, "ADMINISTRATOR", model);
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("offers", catalogue.all());
        model.addAttribute("news", news.latest(NEWS));
        return "services/steering";
    }

    @PostMapping("/{code}/etat")
    String tell(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String message,
            Principal me,
            RedirectAttributes after) {
        var offer = offer(code);
        var state = state(etat);
        if (state.isEmpty() || isMissing(state.get(), message) || message.length() > LONGEST_MESSAGE) {
            after.addFlashAttribute("faulty", offer.code());
            after.addFlashAttribute("typedState", etat);
            after.addFlashAttribute("typedMessage", message);
        } else {
            var operational = state.get() == ServiceState.OPERATIONAL;
            catalogue.tell(offer, state.get(), operational ? null : message.strip(), me.getName());
            after.addFlashAttribute("done", "services.steering.told");
        }
        return BACK;
    }

    @PostMapping("/{code}/adhesion")
    String ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean audit,
            @RequestParam(defaultValue = "false") boolean agrement,
            Principal me,
            RedirectAttributes after) {
        var offer = offer(code);
        if (!offer.asksForConvention()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        catalogue.ask(offer, audit, agrement, me.getName());
        after.addFlashAttribute("done", "services.steering.adhesion.done");
        return BACK;
    }

    @PostMapping("/actualites")
    String publish(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String texte,
            Principal me,
            RedirectAttributes after) {
        var badTitle = titre.isBlank() || titre.length() > LONGEST_TITLE;
        var badText = texte.isBlank() || texte.length() > LONGEST_BODY;
        if (badTitle || badText) {
            after.addFlashAttribute("badTitle", badTitle);
            after.addFlashAttribute("badText", badText);
            after.addFlashAttribute("typedTitle", titre);
            after.addFlashAttribute("typedText", texte);
        } else {
            news.publish(titre.strip(), texte.strip(), me.getName());
            after.addFlashAttribute("done", "services.news.published");
        }
        return BACK;
    }

    @PostMapping("/actualites/{id}/retrait")
    String withdraw(@PathVariable long id, Principal me, RedirectAttributes after) {
        var done = news.withdraw(id, me.getName());
        after.addFlashAttribute(done ? "done" : "refused", done ? "services.news.withdrawn" : "services.news.gone");
        return BACK;
    }

    private Offer offer(String code) {
        return catalogue.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isMissing(ServiceState state, String message) {
        return state != ServiceState.OPERATIONAL && message.isBlank();
    }

    private static Optional<ServiceState> state(String name) {
        return Arrays.stream(ServiceState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
