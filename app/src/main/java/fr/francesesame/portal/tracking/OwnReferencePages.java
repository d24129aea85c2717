package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Ma référence » of a dossier, as its company writes it. */
@Controller
class OwnReferencePages {

    private final Scopes scopes;
    private final FormalityList formalities;
    private final OwnReferences references;

    OwnReferencePages(Scopes scopes, FormalityList formalities, OwnReferences references) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.references = references;
    }

    @PostMapping("/dossiers/{reference}/ma-reference")
    String keep(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String maReference,
            RedirectAttributes after) {
        var scope = scopes.current();
        var known = DossierPages.reference(reference);
        if (!scope.isOperator()
                || scope.identifiers().isEmpty()
                || formalities.row(scope, known).isEmpty()) {
            throw DossierPages.unknown();
        }
        if (maReference.strip().length() > OwnReferences.LONGEST) {
            after.addFlashAttribute("refused", "tracking.ownReference.long");
            after.addFlashAttribute("typedOwnReference", maReference);
        } else {
            references.keep(scope, known, maReference);
            after.addFlashAttribute("done", "tracking.ownReference.kept");
        }
        return "redirect:/dossiers/" + known.value();
    }
}
