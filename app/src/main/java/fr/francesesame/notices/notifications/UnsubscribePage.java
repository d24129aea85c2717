package fr.francesesame.notices.notifications;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Unsubscribes without an account, by the link of an e-mail. Following the link changes nothing, for mail programs follow links
 * by themselves; the button does, and so does the one click of RFC 8058, which posts to the same address.
 */
@Controller
@RequestMapping("/desabonnement")
class UnsubscribePage {

    private final Unsubscription unsubscription;

    UnsubscribePage(Unsubscription unsubscription) {
        this.unsubscription = unsubscription;
    }

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") String avis, @RequestParam(defaultValue = "") String sceau, Model model) {
        model.addAttribute("kinds", unsubscription.about(avis, sceau).orElseThrow(UnsubscribePage::notOurs));
        model.addAttribute("avis", avis);
        model.addAttribute("sceau", sceau);
        return "notifications/unsubscribe";
    }

    @PostMapping
    String take(
            @RequestParam(defaultValue = "") String avis, @RequestParam(defaultValue = "") String sceau, Model model) {
        model.addAttribute("kinds", unsubscription.take(avis, sceau).orElseThrow(UnsubscribePage::notOurs));
        model.addAttribute("done", true);
        return "notifications/unsubscribe";
    }

    private static ResponseStatusException notOurs() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
