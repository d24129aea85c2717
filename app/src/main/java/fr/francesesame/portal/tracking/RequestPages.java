package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.checks.OperatorRequests;
import fr.francesesame.goods.consignments.Sight;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an operator asks of the service while his formality waits for it: to put goods right, or a second opinion. */
@Controller
class RequestPages {

    private static final int LONGEST = 4000;

    private final Scopes scopes;
    private final FormalityList formalities;
    private final OperatorRequests requests;
    private final Sight sight;

    RequestPages(Scopes scopes, FormalityList formalities, OperatorRequests requests, Sight sight) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.requests = requests;
        this.sight = sight;
    }

    @PostMapping("/dossiers/{reference}/demandes")
    String request(
            @PathVariable String reference,
            @RequestParam(required = false) OperatorRequests.@Nullable Kind demande,
            @RequestParam(defaultValue = "") String texte,
            Principal person,
            RedirectAttributes after) {
        var scope = scopes.current();
        if (formalities.row(scope, DossierPages.reference(reference)).isEmpty()) {
            throw DossierPages.unknown();
        }
        if (!sight.mayAct(scope, DossierPages.reference(reference))) {
            after.addFlashAttribute("refused", DossierPages.mayNot(scope, "request"));
            after.addFlashAttribute("typedRequest", texte);
        } else if (demande == null || texte.isBlank() || texte.length() > LONGEST) {
            after.addFlashAttribute("refused", "tracking.request.invalid");
            after.addFlashAttribute("typedRequest", texte);
        } else if (requests.make(DossierPages.reference(reference), demande, texte.strip(), person.getName())) {
            after.addFlashAttribute("done", "tracking.request.made");
        } else {
            after.addFlashAttribute("refused", "tracking.request.closed");
            after.addFlashAttribute("typedRequest", texte);
        }
        return "redirect:/dossiers/" + reference;
    }
}
