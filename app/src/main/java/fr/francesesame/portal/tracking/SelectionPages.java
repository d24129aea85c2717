package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The ticked lots on a sheet to print: for the quay, or for the driver. */
@Controller
class SelectionPages {

    private final Scopes scopes;
    private final FormalityList formalities;

    SelectionPages(Scopes scopes, FormalityList formalities) {
        this.scopes = scopes;
        this.formalities = formalities;
    }

    /** A form's button leads to an address that can be kept and printed again. */
    @PostMapping("/suivi/selection")
    String print(@RequestParam(defaultValue = "") List<String> lot, RedirectAttributes after) {
        var chosen = Selection.of(lot);
        if (chosen.isEmpty()) {
            after.addFlashAttribute("refused", "tracking.selection.none");
            return "redirect:/suivi";
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/suivi/selection")
                        .queryParam("lot", chosen.stream().map(Reference::value).toArray())
                        .toUriString();
    }

    /** Those that the account sees; with none of them it is told to tick some. */
    @GetMapping("/suivi/selection")
    String sheet(@RequestParam(defaultValue = "") List<String> lot, Model model) {
        model.addAttribute("rows", formalities.rows(scopes.current(), Selection.of(lot)));
        return "tracking/selection";
    }
}
