package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Suivre ce lot », or hear no more of it: one on its dossier, several on the list. Operators choose, agents hear of what is theirs. */
@Controller
class FollowingPages {

    private final Scopes scopes;
    private final Sight sight;
    private final FollowedLots followed;

    FollowingPages(Scopes scopes, Sight sight, FollowedLots followed) {
        this.scopes = scopes;
        this.sight = sight;
        this.followed = followed;
    }

    @PostMapping("/dossiers/{reference}/suivi")
    String one(
            @PathVariable String reference, @RequestParam(defaultValue = "") String suivre, RedirectAttributes after) {
        var known = DossierPages.reference(reference);
        if (choose(Set.of(known), suivre).isEmpty()) {
            throw DossierPages.unknown();
        }
        after.addFlashAttribute("done", done(suivre));
        return "redirect:/dossiers/" + known.value();
    }

    @PostMapping("/suivi/selection/suivi")
    String several(
            @RequestParam(defaultValue = "") List<String> lot,
            @RequestParam(defaultValue = "") String suivre,
            RedirectAttributes after) {
        var chosen = choose(Selection.of(lot), suivre);
        after.addFlashAttribute(
                chosen.isEmpty() ? "refused" : "done", chosen.isEmpty() ? "tracking.selection.none" : done(suivre));
        return "redirect:/suivi";
    }

    @PostMapping("/suivi/avis")
    String only(@RequestParam(defaultValue = "") String seulement, RedirectAttributes after) {
        var scope = operator();
        followed.hearOnlyFollowed(scope.username(), seulement.equals("oui"));
        after.addFlashAttribute("done", "tracking.follow.kept");
        return "redirect:/suivi?vue=suivis";
    }

    private Set<Reference> choose(Set<Reference> asked, String suivre) {
        var scope = operator();
        var seen = sight.seen(scope, asked);
        followed.choose(scope.username(), seen, !suivre.equals("non"));
        return seen;
    }

    private Scope operator() {
        var scope = scopes.current();
        if (!scope.isOperator()) {
            throw DossierPages.unknown();
        }
        return scope;
    }

    private static String done(String suivre) {
        return suivre.equals("non") ? "tracking.follow.stopped" : "tracking.follow.begun";
    }
}
