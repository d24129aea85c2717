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

/** The establishments of a company, for its correspondents. */
@Controller
@RequestMapping("/entreprise/etablissements")
class EstablishmentPages {

    private final Authority authority;
    private final Establishments establishments;

    EstablishmentPages(Authority authority, Establishments establishments) {
        this.authority = authority;
        this.establishments = establishments;
    }

    @GetMapping
    String list(Principal me, Model model) {
        model.addAttribute("establishments", establishments.of(authority.require(me.getName(), Role.CORRESPONDENT)));
        return "companies/establishments";
    }

    @PostMapping("/{siret}/eori")
    String share(
            @PathVariable String siret,
            @RequestParam(defaultValue = "false") boolean tous,
            Principal me,
            RedirectAttributes after) {
        authority.require(me.getName(), Role.CORRESPONDENT, siret);
        establishments.share(siret, tous, me.getName());
        after.addFlashAttribute("done", tous ? "companies.eori.shared" : "companies.eori.own");
        return "redirect:/entreprise/etablissements";
    }
}
