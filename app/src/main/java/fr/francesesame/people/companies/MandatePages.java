package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Authority.Role;
import fr.francesesame.terms.FormalityType;
import java.security.Principal;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Mandats »: those one's company has given, and those it was given. */
@Controller
@RequestMapping("/entreprise/mandats")
class MandatePages {

    private static final String BACK = "redirect:/entreprise/mandats";

    private final Authority authority;
    private final Mandates mandates;
    private final Establishments establishments;
    private final Rights rights;

    MandatePages(Authority authority, Mandates mandates, Establishments establishments, Rights rights) {
        this.authority = authority;
        this.mandates = mandates;
        this.establishments = establishments;
        this.rights = rights;
    }

    @GetMapping
    String list(@ModelAttribute("entry") MandateEntry entry, Principal me, Model model) {
        var own = authority.require(me.getName(), Role.MANAGER);
        model.addAttribute("given", mandates.given(own));
        model.addAttribute("received", mandates.received(own));
        model.addAttribute("establishments", establishments.of(own));
        model.addAttribute("types", FormalityType.values());
        model.addAttribute("today", rights.today());
        return "companies/mandates";
    }

    @PostMapping
    String give(@ModelAttribute("entry") MandateEntry entry, Principal me, Model model, RedirectAttributes after) {
        var own = authority.require(me.getName(), Role.MANAGER);
        var faults = entry.faults(rights.today(), own, mandates.isKnown(entry.mandatary()));
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return list(entry, me, model);
        }
        mandates.give(
                Objects.requireNonNull(entry.mandant()),
                entry.mandatary(),
                entry.formalities(),
                entry.from(),
                entry.until(),
                me.getName());
        after.addFlashAttribute("done", "companies.mandate.given");
        return BACK;
    }

    @PostMapping("/{id}/reponse")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean accepte,
            Principal me,
            RedirectAttributes after) {
        var own = authority.require(me.getName(), Role.MANAGER);
        var sentence = accepte ? "companies.mandate.accepted" : "companies.mandate.refused";
        return told(mandates.answer(id, own, accepte, me.getName()), sentence, after);
    }

    @PostMapping("/{id}/fin")
    String end(@PathVariable long id, Principal me, RedirectAttributes after) {
        var own = authority.require(me.getName(), Role.MANAGER);
        return told(mandates.end(id, own, me.getName()), "companies.mandate.ended", after);
    }

    private static String told(boolean done, String sentence, RedirectAttributes after) {
        after.addFlashAttribute(done ? "done" : "refused", done ? sentence : "companies.already");
        return BACK;
    }
}
