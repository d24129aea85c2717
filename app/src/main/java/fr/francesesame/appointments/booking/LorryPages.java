package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.booking.Lorry.NoLorry;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Prendre un seul rendez-vous » for the lots that were ticked on a list. */
@Controller
@ForPeople
class LorryPages {

    private final Scopes scopes;
    private final Lorry lorry;
    private final LorryBookings bookings;

    LorryPages(Scopes scopes, Lorry lorry, LorryBookings bookings) {
        this.scopes = scopes;
        this.lorry = lorry;
        this.bookings = bookings;
    }

    /** Leads to the one booking, where its time is chosen; what cannot be joined stays as it is, and the list says why. */
    @PostMapping("/rendez-vous/commun")
    String join(@RequestParam(defaultValue = "") List<String> lot, RedirectAttributes after) {
        var scope = scopes.current(OnlineService.APPOINTMENTS);
        if (!scope.isOperator()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            var load = lorry.load(scope, references(lot));
            var joined = bookings.join(load.bookings(), load.kind(), load.minutes(), scope.username());
            after.addFlashAttribute("done", "appointments.lorry.joined");
            return "redirect:/rendez-vous/" + joined;
        } catch (NoLorry refused) {
            refused.told().forEach(after::addFlashAttribute);
            return "redirect:/suivi";
        }
    }

    private static List<Reference> references(List<String> lots) {
        return lots.stream()
                .flatMap(text -> Reference.written(text).stream())
                .distinct()
                .collect(Collectors.toList());
    }
}
