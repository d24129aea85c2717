package fr.francesesame.people.companies;

import fr.francesesame.people.companies.Authority.Role;
import java.security.Principal;
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

/** « Correspondant entreprise »: certify the accounts of colleagues, refuse them, end their links. */
@Controller
@RequestMapping("/entreprise/comptes")
class ColleaguePages {

    private static final String BACK = "redirect:/entreprise/comptes";
    private static final int PAGE = 50;
    private static final int LONGEST = 500;

    private final Authority authority;
    private final Colleagues colleagues;

    ColleaguePages(Authority authority, Colleagues colleagues) {
        this.authority = authority;
        this.colleagues = colleagues;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ColleagueFilter filter,
            @RequestParam(defaultValue = "") String apres,
            Principal me,
            Model model) {
        var sirets = authority.require(me.getName(), Role.CORRESPONDENT);
        var found = colleagues.page(sirets, me.getName(), filter, apres, PAGE + 1);
        model.addAttribute("links", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? cursor(found.get(PAGE - 1)) : null);
        model.addAttribute("state", filter.state());
        return "companies/colleagues";
    }

    private static String cursor(Link last) {
        return last.username() + " " + last.siret();
    }

    @PostMapping("/{username}/{siret}/certification")
    String certify(@PathVariable String username, @PathVariable String siret, Principal me, RedirectAttributes after) {
        return told(colleagues.certify(colleague(username, siret, me), me.getName()), "companies.certified", after);
    }

    @PostMapping("/{username}/{siret}/refus")
    String refuse(
            @PathVariable String username,
            @PathVariable String siret,
            @RequestParam(defaultValue = "") String motif,
            Principal me,
            RedirectAttributes after) {
        var colleague = colleague(username, siret, me);
        if (isWrong(motif)) {
            return keep(username, siret, motif, after);
        }
        return told(colleagues.refuse(colleague, motif.strip(), me.getName()), "companies.refused", after);
    }

    @PostMapping("/{username}/{siret}/fin")
    String end(
            @PathVariable String username,
            @PathVariable String siret,
            @RequestParam(defaultValue = "") String motif,
            Principal me,
            RedirectAttributes after) {
        var colleague = colleague(username, siret, me);
        if (isWrong(motif)) {
            return keep(username, siret, motif, after) + "?etat=CERTIFIED";
        }
        return told(colleagues.end(colleague, motif.strip(), me.getName()), "companies.ended", after);
    }

    private Link colleague(String username, String siret, Principal me) {
        return colleagues
                .find(username, siret, authority.require(me.getName(), Role.CORRESPONDENT))
                .filter(link -> !link.username().equals(me.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isWrong(String reason) {
        return reason.isBlank() || reason.length() > LONGEST;
    }

    private static String keep(String username, String siret, String reason, RedirectAttributes after) {
        after.addFlashAttribute("faulty", username + siret);
        after.addFlashAttribute("motif", reason);
        return BACK;
    }

    private static String told(boolean done, String sentence, RedirectAttributes after) {
        after.addFlashAttribute(done ? "done" : "refused", done ? sentence : "companies.already");
        return BACK;
    }
}
