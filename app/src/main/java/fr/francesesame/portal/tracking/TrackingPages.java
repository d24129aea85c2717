package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.security.Principal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** « Suivi », with the filters that the account had left. */
@Controller
class TrackingPages {

    private static final int PAGE = 30;

    private final Scopes scopes;
    private final FormalityList formalities;
    private final KeptFilters kept;

    TrackingPages(Scopes scopes, FormalityList formalities, KeptFilters kept) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.kept = kept;
    }

    @GetMapping("/suivi")
    String list(
            @RequestParam(required = false) @Nullable String statut,
            @RequestParam(required = false) @Nullable String etape,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String poste,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Long apres,
            Principal person,
            Model model) {
        var typed = new Filters(statut, etape, type, poste, q);
        var asked = statut != null || etape != null || type != null || poste != null || q != null;
        var filters = asked ? typed : kept.of(person.getName()).orElse(typed);
        if (asked) {
            keep(person.getName(), filters);
        }
        var scope = scopes.current();
        var page = formalities.page(scope, filters, apres, PAGE);
        model.addAttribute("newcomer", scope.isOperator() && scope.seesNothing());
        model.addAttribute("agent", scope.isAgent());
        model.addAttribute("filters", filters);
        model.addAttribute(
                "steps",
                Arrays.stream(Step.values()).filter(step -> step != Step.DRAFT).toList());
        model.addAttribute("types", FormalityType.values());
        model.addAttribute("rows", page.rows());
        model.addAttribute("next", page.next());
        model.addAttribute("live", filters.isEmpty() && apres == null);
        return "tracking/list";
    }

    private void keep(String username, Filters filters) {
        if (filters.isEmpty()) {
            kept.forget(username);
        } else {
            kept.keep(username, filters);
        }
    }

    @GetMapping("/suivi/lignes/{reference}")
    String row(@PathVariable String reference, Model model) {
        model.addAttribute(
                "row",
                formalities
                        .row(scopes.current(), DossierPages.reference(reference))
                        .orElseThrow(DossierPages::unknown));
        return "tracking/list :: line";
    }
}
