package fr.francesesame.people.services;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Adhésion »: what a service asks of a company that joins it, how far that is, and the request of its manager. */
@Controller
@RequestMapping("/services/{code}/adhesion")
class AdhesionPages {

    private final Catalogue catalogue;
    private final Adhesions adhesions;
    private final AdhesionService adhesionService;
    private final Holdings holdings;

    AdhesionPages(Catalogue catalogue, Adhesions adhesions, AdhesionService adhesionService, Holdings holdings) {
        this.catalogue = catalogue;
        this.adhesions = adhesions;
        this.adhesionService = adhesionService;
        this.holdings = holdings;
    }

    @GetMapping
    String page(@PathVariable String code, Principal me, Model model) {
        var offer = offer(code);
        var under = adhesions.of(me.getName(), offer.code());
        model.addAttribute("offer", offer);
        model.addAttribute("adhesions", under);
        model.addAttribute(
                "establishments",
                holdings.managed(me.getName()).stream()
                        .filter(own -> under.stream()
                                .noneMatch(
                                        one -> !one.isRefused() && one.siret().equals(own.siret())))
                        .toList());
        model.addAttribute("manager", !holdings.managed(me.getName()).isEmpty());
        return "services/adhesion";
    }

    @PostMapping
    String ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String etablissement,
            Principal me,
            RedirectAttributes after) {
        var offer = offer(code);
        var mine = holdings.managed(me.getName()).stream()
                .anyMatch(own -> own.siret().equals(etablissement));
        if (!mine) {
            after.addFlashAttribute("refused", "services.adhesion.fault.establishment");
        } else {
            var done = adhesionService.ask(etablissement, offer, me.getName());
            after.addFlashAttribute(
                    done ? "done" : "refused", done ? "services.adhesion.asked" : "services.adhesion.already");
        }
        return "redirect:/services/" + offer.code().toLowerCase(java.util.Locale.ROOT) + "/adhesion";
    }

    private Offer offer(String code) {
        return catalogue
                .find(code)
                .filter(Offer::asksForConvention)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
