package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Mes vues »: the list as it is shown is kept under a name, or a name is given up. */
@Controller
class SavedViewPages {

    private final Scopes scopes;
    private final SavedViews views;

    SavedViewPages(Scopes scopes, SavedViews views) {
        this.scopes = scopes;
        this.views = views;
    }

    @PostMapping("/suivi/vues")
    String keep(
            Asked.Words typed,
            @RequestParam(defaultValue = "") String nom,
            Principal person,
            RedirectAttributes after) {
        mayFollow();
        var name = nom.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > SavedViews.LONGEST) {
            after.addFlashAttribute("refused", "tracking.saved.name");
            after.addFlashAttribute("typedView", nom);
        } else if (views.keep(person.getName(), name, typed.read())) {
            after.addFlashAttribute("done", "tracking.saved.kept");
        } else {
            after.addFlashAttribute("refused", "tracking.saved.many");
            after.addFlashAttribute("typedView", nom);
        }
        return "redirect:" + ShownList.address(typed.read());
    }

    @PostMapping("/suivi/vues/retrait")
    String forget(@RequestParam(defaultValue = "") String nom, Principal person, RedirectAttributes after) {
        mayFollow();
        views.forget(person.getName(), nom);
        after.addFlashAttribute("done", "tracking.saved.gone");
        return "redirect:/suivi";
    }

    private void mayFollow() {
        var scope = scopes.current();
        if (!scope.isOperator() && !scope.isAgent()) {
            throw DossierPages.unknown();
        }
    }
}
