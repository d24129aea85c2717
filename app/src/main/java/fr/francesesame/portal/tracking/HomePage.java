package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what Sésame is; once signed in one's formalities, or one's space where nobody lets one see any yet. */
@Controller
class HomePage {

    private final Scopes scopes;

    HomePage(Scopes scopes) {
        this.scopes = scopes;
    }

    @GetMapping("/")
    String home(@Nullable Principal person, Model model) {
        if (person == null) {
            return "tracking/home";
        }
        var scope = scopes.current();
        if (scope.isOperator()) {
            return scope.seesNothing() ? "redirect:/espace" : "redirect:/suivi";
        }
        model.addAttribute("kind", scope.kind().name());
        return "tracking/space";
    }
}
