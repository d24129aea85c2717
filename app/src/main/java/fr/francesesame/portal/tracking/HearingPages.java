package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an operator answers the project of a refusal: documents first, as many times as needed; the observations end the hearing. */
@Controller
class HearingPages {

    private static final int LONGEST = 4000;

    private final Scopes scopes;
    private final FormalityList formalities;
    private final Sight sight;
    private final Hearings hearings;
    private final HearingFiles files;

    HearingPages(Scopes scopes, FormalityList formalities, Sight sight, Hearings hearings, HearingFiles files) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.sight = sight;
        this.hearings = hearings;
        this.files = files;
    }

    /** {@code joindre}: only the documents are given now, the text is still being written. */
    @PostMapping("/dossiers/{reference}/observations")
    String observe(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String observations,
            @RequestParam(required = false) @Nullable List<MultipartFile> fichiers,
            @RequestParam(required = false) @Nullable String joindre,
            Principal person,
            RedirectAttributes after) {
        var scope = scopes.current();
        var known = DossierPages.reference(reference);
        if (formalities.row(scope, known).isEmpty()) {
            throw DossierPages.unknown();
        }
        if (!sight.mayAct(scope, known)) {
            refuse(after, DossierPages.mayNot(scope, "hearing"), observations);
        } else if (!hearings.isOpen(known)) {
            refuse(after, "tracking.hearing.closed", observations);
        } else {
            hear(known, observations, fichiers, joindre != null, person.getName(), after);
        }
        return "redirect:/dossiers/" + reference;
    }

    private void hear(
            Reference reference,
            String observations,
            @Nullable List<MultipartFile> given,
            boolean filesOnly,
            String person,
            RedirectAttributes after) {
        var taken = files.join(reference, given == null ? List.of() : given, person);
        after.addFlashAttribute("fileFaults", taken.faults());
        if (filesOnly || !taken.faults().isEmpty()) {
            after.addFlashAttribute("typed", observations);
            if (taken.joined() > 0) {
                after.addFlashAttribute("done", "tracking.hearing.joined");
            }
        } else if (observations.isBlank() || observations.length() > LONGEST) {
            refuse(after, "tracking.hearing.invalid", observations);
        } else if (hearings.give(reference, observations.strip(), person)) {
            after.addFlashAttribute("done", "tracking.hearing.given");
        } else {
            refuse(after, "tracking.hearing.closed", observations);
        }
    }

    private static void refuse(RedirectAttributes after, String sentence, String typed) {
        after.addFlashAttribute("refused", sentence);
        after.addFlashAttribute("typed", typed);
    }
}
