package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The dossier of a formality. Another company's reference is answered like one that does not exist. */
@Controller
class DossierPages {

    private final Scopes scopes;
    private final Dossiers dossiers;
    private final DossierAnswers answers;
    private final DossierModel beside;

    DossierPages(Scopes scopes, Dossiers dossiers, DossierAnswers answers, DossierModel beside) {
        this.scopes = scopes;
        this.dossiers = dossiers;
        this.answers = answers;
        this.beside = beside;
    }

    /** {@code source}: whose facts the timeline shows, all where it is none of its sources. */
    @GetMapping("/dossiers/{reference}")
    String dossier(@PathVariable String reference, @RequestParam(defaultValue = "") String source, Model model) {
        show(reference, source, model);
        return "tracking/dossier";
    }

    @GetMapping("/dossiers/{reference}/etat")
    String standing(@PathVariable String reference, Model model) {
        show(reference, "", model);
        return "tracking/dossier :: standing";
    }

    @GetMapping("/dossiers/{reference}/chronologie")
    String timeline(@PathVariable String reference, @RequestParam(defaultValue = "") String source, Model model) {
        show(reference, source, model);
        return "tracking/dossier :: timeline";
    }

    private void show(String reference, String source, Model model) {
        var scope = scopes.current();
        var dossier = dossiers.of(scope, reference(reference)).orElseThrow(DossierPages::unknown);
        model.addAttribute("dossier", dossier);
        model.addAttribute("answer", answers.of(scope, dossier));
        model.addAttribute("source", TimelineSources.ALL.contains(source) ? source : null);
        beside.fill(scope, dossier, model);
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
