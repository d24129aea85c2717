package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** « Suivi », as the account had left it. */
@Controller
class TrackingPages {

    private static final int PAGE = 30;

    private final Scopes scopes;
    private final FormalityList formalities;
    private final KeptFilters kept;
    private final OwnLists own;
    private final ListWords words;

    TrackingPages(Scopes scopes, FormalityList formalities, KeptFilters kept, OwnLists own, ListWords words) {
        this.own = own;
        this.scopes = scopes;
        this.formalities = formalities;
        this.kept = kept;
        this.words = words;
    }

    @GetMapping("/suivi")
    String list(
            Asked.Words typed,
            @RequestParam(required = false) @Nullable String apres,
            @RequestParam(required = false) @Nullable String avant,
            Principal person,
            Model model) {
        var asked = asked(typed, person.getName());
        var scope = scopes.current();
        var cursor = Cursor.of(apres, avant)
                .filter(place -> place.fits(asked.order()))
                .orElse(null);
        model.addAttribute("page", shown(scope, asked, cursor));
        return "tracking/list";
    }

    private Asked asked(Asked.Words typed, String username) {
        if (typed.isEmpty()) {
            return kept.of(username).orElseGet(typed::read);
        }
        var asked = typed.read();
        kept.keep(username, asked);
        return asked;
    }

    private ShownList shown(Scope scope, Asked asked, @Nullable Cursor cursor) {
        return new ShownList(
                asked,
                formalities.page(scope, asked, cursor, PAGE),
                formalities.tally(scope, asked),
                words.posts(),
                own.views(scope),
                cursor == null && asked.isWhole(),
                scope.isAgent(),
                scope.isOperator() && scope.seesNothing(),
                asked.view() == View.FOLLOWED && own.hearsOnlyFollowed(scope));
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
