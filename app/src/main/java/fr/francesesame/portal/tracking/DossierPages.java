package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.checks.OperatorRequests;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.notices.notifications.DeliverySheet;
import fr.francesesame.terms.Reference;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dossier of a formality. Another company's reference is answered like one that does not exist. */
@Controller
class DossierPages {

    private static final int LONGEST = 4000;

    private final Scopes scopes;
    private final ScopedReads scopedReads;
    private final FormalityList formalities;
    private final Dossiers dossiers;
    private final OperatorRequests requests;
    private final DeliverySheet deliveries;
    private final OtherPosts otherPosts;
    private final List<DossierPart> parts;
    private final Sight sight;
    private final ResemblingNumbers resembling;

    DossierPages(
            Scopes scopes,
            ScopedReads scopedReads,
            FormalityList formalities,
            Dossiers dossiers,
            OperatorRequests requests,
            DeliverySheet deliveries,
            OtherPosts otherPosts,
            Sight sight,
            ResemblingNumbers resembling,
            List<DossierPart> parts) {
        this.scopes = scopes;
        this.scopedReads = scopedReads;
        this.formalities = formalities;
        this.dossiers = dossiers;
        this.requests = requests;
        this.deliveries = deliveries;
        this.otherPosts = otherPosts;
        this.parts = parts;
        this.sight = sight;
        this.resembling = resembling;
    }

    @GetMapping("/dossiers/{reference}")
    String dossier(@PathVariable String reference, Model model) {
        show(reference, model);
        return "tracking/dossier";
    }

    @GetMapping("/dossiers/{reference}/etat")
    String standing(@PathVariable String reference, Model model) {
        show(reference, model);
        return "tracking/dossier :: standing";
    }

    @GetMapping("/dossiers/{reference}/chronologie")
    String timeline(@PathVariable String reference, Model model) {
        show(reference, model);
        return "tracking/dossier :: timeline";
    }

    @PostMapping("/dossiers/{reference}/demandes")
    String request(
            @PathVariable String reference,
            @RequestParam(required = false) OperatorRequests.@Nullable Kind demande,
            @RequestParam(defaultValue = "") String texte,
            Principal person,
            RedirectAttributes after) {
        var scope = scopes.current();
        if (formalities.row(scope, reference(reference)).isEmpty()) {
            throw unknown();
        }
        if (!sight.mayAct(scope, reference(reference))) {
            after.addFlashAttribute("refused", mayNot(scope, "request"));
            after.addFlashAttribute("typedRequest", texte);
        } else if (demande == null || texte.isBlank() || texte.length() > LONGEST) {
            after.addFlashAttribute("refused", "tracking.request.invalid");
            after.addFlashAttribute("typedRequest", texte);
        } else if (requests.make(reference(reference), demande, texte.strip(), person.getName())) {
            after.addFlashAttribute("done", "tracking.request.made");
        } else {
            after.addFlashAttribute("refused", "tracking.request.closed");
            after.addFlashAttribute("typedRequest", texte);
        }
        return "redirect:/dossiers/" + reference;
    }

    private void show(String reference, Model model) {
        var scope = scopes.current();
        var dossier = dossiers.of(scope, reference(reference)).orElseThrow(DossierPages::unknown);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "misplaced",
                otherPosts.misplaced(dossier.appointments().stream()
                        .map(AppointmentSheet.Line::id)
                        .toList()));
        model.addAttribute("agent", scope.isAgent());
        model.addAttribute("parts", allParts(scope, reference(reference)));
        model.addAttribute("resembling", resembling.of(scope, reference(reference)));
        model.addAttribute("deliveries", scope.isAgent() ? deliveries.of(reference(reference)) : List.of());
    }

    /** Template and content of what other rooms show, in the order of their templates' names. */
    private Map<String, Object> allParts(Scope scope, Reference reference) {
        var shown = scopedReads.readByKey(scope, () -> parts(scope, reference, false));
        shown.putAll(parts(scope, reference, true));
        return shown;
    }

    private Map<String, Object> parts(Scope scope, Reference reference, boolean ownRights) {
        var shown = new TreeMap<String, Object>();
        parts.stream().filter(part -> part.hasOwnRights() == ownRights).forEach(part -> part.of(scope, reference)
                .ifPresent(content -> shown.put(part.template(), content)));
        return shown;
    }

    /** Agents never do; an operator may hold the right to look only. */
    static String mayNot(Scope scope, String what) {
        return scope.isOperator() ? "tracking.lookOnly" : "tracking." + what + ".operators";
    }

    static Reference reference(String text) {
        return Reference.written(text).orElseThrow(DossierPages::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
