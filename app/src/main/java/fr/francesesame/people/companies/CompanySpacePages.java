package fr.francesesame.people.companies;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Mon entreprise »: the establishments of one's account, and the way to everything that is managed for them. */
@Controller
class CompanySpacePages {

    private final Attachments attachments;

    CompanySpacePages(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/entreprise")
    String show(Principal me, Model model) {
        model.addAttribute("links", attachments.of(me.getName()));
        return "companies/space";
    }
}
