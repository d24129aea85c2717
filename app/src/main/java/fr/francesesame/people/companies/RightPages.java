package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Authority.Role;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Gestion des services en ligne »: the rights that hold, their end, and who gave what. */
@Controller
@RequestMapping("/entreprise/droits")
class RightPages {

    private static final int PAGE = 50;

    private final Authority authority;
    private final Rights rights;
    private final RightService rightService;
    private final CompanyEvents events;

    RightPages(Authority authority, Rights rights, RightService rightService, CompanyEvents events) {
        this.authority = authority;
        this.rights = rights;
        this.rightService = rightService;
        this.events = events;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String nom, Principal me, Model model) {
        model.addAttribute("rights", rights.of(authority.require(me.getName(), Role.MANAGER), nom.strip()));
        model.addAttribute("nom", nom);
        return "companies/rights";
    }

    @PostMapping("/{id}/fin")
    String end(@PathVariable long id, Principal me, RedirectAttributes after) {
        var done = rightService.end(id, authority.require(me.getName(), Role.MANAGER), me.getName());
        after.addFlashAttribute(done ? "done" : "refused", done ? "companies.right.ended" : "companies.already");
        return "redirect:/entreprise/droits";
    }

    @GetMapping("/historique")
    String history(@RequestParam(defaultValue = "0") long avant, Principal me, Model model) {
        var sirets = authority.require(me.getName(), Role.MANAGER);
        var found = events.of(sirets, avant > 0 ? avant : Long.MAX_VALUE, PAGE + 1);
        model.addAttribute("events", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        return "companies/history";
    }
}
