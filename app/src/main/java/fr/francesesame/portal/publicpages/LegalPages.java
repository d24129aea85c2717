package fr.francesesame.portal.publicpages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who answers for this site, and whom to write to. */
@Controller
class LegalPages {

    @GetMapping("/mentions-legales")
    String legal() {
        return "public/legal";
    }

    @GetMapping("/contact")
    String contact() {
        return "public/contact";
    }
}
