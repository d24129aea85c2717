package fr.francesesame.people.companies;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Mon entreprise »: the establishments of one's account with their sheet, and the way to everything that is managed for them. */
@Controller
class CompanySpacePages {

    private final Attachments attachments;
    private final CompanySheets sheets;

    CompanySpacePages(Attachments attachments, CompanySheets sheets) {
        this.attachments = attachments;
        this.sheets = sheets;
    }

    @GetMapping("/entreprise")
    String show(Principal me, Model model) {
        model.addAttribute("links", attachments.of(me.getName()));
        model.addAttribute("sheet", sheets.of(me.getName()));
        model.addAttribute("purposes", Contact.Purpose.values());
        return "companies/space";
    }
}
