package fr.francesesame.foundation.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators read the audit and have its chains walked; for anybody else there is no such page. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private static final int PAGE = 100;

    private final AuditList lines;
    private final AuditCheck check;

    AuditPages(AuditList lines, AuditCheck check) {
        this.lines = lines;
        this.check = check;
    }

    @ModelAttribute
    void administratorsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String qui,
            @RequestParam(defaultValue = "") String objet,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long avant,
            Model model) {
        var found = lines.page(new AuditList.Asked(qui, objet), avant, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("qui", qui);
        model.addAttribute("objet", objet);
        model.addAttribute("lines", shown);
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        return "audit/list";
    }

    @PostMapping("/verification")
    String verify(RedirectAttributes after) {
        after.addFlashAttribute("verdict", check.verdict());
        return "redirect:/audit";
    }
}
