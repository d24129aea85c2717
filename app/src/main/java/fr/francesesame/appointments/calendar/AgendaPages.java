package fr.francesesame.appointments.calendar;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody makes the private link that their calendar program reads, and takes it back. */
@Controller
@RequestMapping("/rendez-vous/agenda")
class AgendaPages {

    private final Scopes scopes;
    private final AgendaLinks links;
    private final String address;

    AgendaPages(Scopes scopes, AgendaLinks links, @Value("${sesame.public-url}") String address) {
        this.scopes = scopes;
        this.links = links;
        this.address = address;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", new AgendaPage(links.since(me()).orElse(null), ZoneId.of("Europe/Paris")));
        return "appointments/calendar";
    }

    @PostMapping
    String renew(RedirectAttributes after) {
        after.addFlashAttribute("link", address + "/agendas/" + links.renew(me()) + ".ics");
        return "redirect:/rendez-vous/agenda";
    }

    @PostMapping("/retrait")
    String withdraw(RedirectAttributes after) {
        links.withdraw(me());
        after.addFlashAttribute("withdrawn", true);
        return "redirect:/rendez-vous/agenda";
    }

    /** Only whoever has appointments. */
    private String me() {
        Scope scope = scopes.current();
        if (!scope.isOperator() && !scope.isAgent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return scope.username();
    }
}
