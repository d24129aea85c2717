package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an agent decides of a formality that rests on false or outdated declarations; for anybody else there is no such page. */
@Controller
@RequestMapping("/dossiers/{reference}")
class SuspensionPages {

    private static final int LONGEST = 2000;

    private final Scopes scopes;
    private final Sight sight;
    private final SuspensionService suspensionService;

    SuspensionPages(Scopes scopes, Sight sight, SuspensionService suspensionService) {
        this.scopes = scopes;
        this.sight = sight;
        this.suspensionService = suspensionService;
    }

    @PostMapping("/suspension")
    String suspend(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String motif,
            Principal agent,
            RedirectAttributes after) {
        return decided(reference, motif, agent, after, suspensionService::suspend, "suspended");
    }

    @PostMapping("/suspension/levee")
    String resume(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String motif,
            Principal agent,
            RedirectAttributes after) {
        return decided(reference, motif, agent, after, suspensionService::resume, "resumed");
    }

    @PostMapping("/resiliation")
    String end(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String motif,
            Principal agent,
            RedirectAttributes after) {
        if (!suspensionService.mayEnd(agentsOnly(reference))) {
            after.addFlashAttribute("refused", "suspensions.fault.measure");
            after.addFlashAttribute("typedSuspension", motif);
            return "redirect:/dossiers/" + reference;
        }
        return decided(reference, motif, agent, after, suspensionService::end, "ended");
    }

    @PostMapping("/resiliation/levee")
    String reopen(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String motif,
            Principal agent,
            RedirectAttributes after) {
        return decided(reference, motif, agent, after, suspensionService::reopen, "reopened");
    }

    private String decided(
            String reference,
            String reason,
            Principal agent,
            RedirectAttributes after,
            Decision decision,
            String done) {
        var formality = agentsOnly(reference);
        if (reason.isBlank() || reason.length() > LONGEST) {
            after.addFlashAttribute("refused", "suspensions.fault.reason");
            after.addFlashAttribute("typedSuspension", reason);
        } else if (decision.take(formality, reason.strip(), agent.getName())) {
            after.addFlashAttribute("done", "suspensions.done." + done);
        } else {
            after.addFlashAttribute("refused", "suspensions.fault.moved");
            after.addFlashAttribute("typedSuspension", reason);
        }
        return "redirect:/dossiers/" + reference;
    }

    private Reference agentsOnly(String reference) {
        var scope = scopes.current();
        return Reference.written(reference)
                .filter(asked -> scope.isAgent() && sight.sees(scope, asked))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private interface Decision {
        boolean take(Reference reference, String reason, String person);
    }
}
