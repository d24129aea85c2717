package fr.francesesame.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where administrators read what the scanner has found; for anybody else there is no such page. */
@Controller("documentQuarantinePages")
class QuarantinePages {

    private final Quarantine quarantine;
    private final DocumentSettings settings;

    QuarantinePages(Quarantine quarantine, DocumentSettings settings) {
        this.quarantine = quarantine;
        this.settings = settings;
    }

    @GetMapping("/administration/fichiers-ecartes")
    String list(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("found", quarantine.newest());
        model.addAttribute("scanned", !settings.clamdHost().isBlank());
        return "documents/quarantine";
    }
}
