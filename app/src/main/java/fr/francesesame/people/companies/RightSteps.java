package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Authority.Role;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Habilitation des comptes » in three steps: the service and its group of rights, the people, the days. */
@Controller
@RequestMapping("/entreprise/droits/nouveau")
class RightSteps {

    private final Authority authority;
    private final Colleagues colleagues;
    private final Rights rights;
    private final RightService rightService;

    RightSteps(Authority authority, Colleagues colleagues, Rights rights, RightService rightService) {
        this.authority = authority;
        this.colleagues = colleagues;
        this.rights = rights;
        this.rightService = rightService;
    }

    @GetMapping
    String service(@ModelAttribute("entry") RightEntry entry, Principal me, Model model) {
        authority.require(me.getName(), Role.MANAGER);
        model.addAttribute("services", ServiceGroup.services());
        return "companies/right-service";
    }

    @GetMapping("/comptes")
    String people(@ModelAttribute("entry") RightEntry entry, Principal me, Model model) {
        var people = colleagues.certified(authority.require(me.getName(), Role.MANAGER));
        if (entry.group().isEmpty()) {
            model.addAttribute("fault", "companies.fault.group");
            return service(entry, me, model);
        }
        model.addAttribute("people", people);
        return "companies/right-people";
    }

    @GetMapping("/dates")
    String days(@ModelAttribute("entry") RightEntry entry, Principal me, Model model) {
        var chosen = chosen(entry, me);
        if (entry.group().isEmpty() || chosen.isEmpty()) {
            model.addAttribute("fault", "companies.fault.people");
            return people(entry, me, model);
        }
        model.addAttribute("people", chosen);
        model.addAttribute("today", rights.today());
        return "companies/right-days";
    }

    @PostMapping
    String grant(@ModelAttribute("entry") RightEntry entry, Principal me, Model model, RedirectAttributes after) {
        var chosen = chosen(entry, me);
        var faults = entry.faults(rights.today());
        if (entry.group().isEmpty() || chosen.isEmpty() || !faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return days(entry, me, model);
        }
        rightService.grant(
                chosen,
                entry.group().get(),
                entry.from().orElseThrow(),
                entry.until().orElse(null),
                me.getName());
        after.addFlashAttribute("done", "companies.right.granted");
        return "redirect:/entreprise/droits";
    }

    private List<Link> chosen(RightEntry entry, Principal me) {
        return colleagues.certified(authority.require(me.getName(), Role.MANAGER)).stream()
                .filter(entry::hasChosen)
                .toList();
    }
}
