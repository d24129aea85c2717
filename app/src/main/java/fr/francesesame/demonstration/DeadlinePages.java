package fr.francesesame.demonstration;

import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Deadlines;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator ends a time that runs for one formality, so that what follows can be shown; for anybody else there is no such page. */
@Controller
@Profile("demonstration")
@RequestMapping("/demonstration/echeances")
class DeadlinePages {

    private static final int LONGEST = 60;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Deadlines deadlines;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final TransactionOperations transaction;

    DeadlinePages(Deadlines deadlines, Dossiers dossiers, Timeline timeline, TransactionOperations transaction) {
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    @ModelAttribute
    void administratorsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String reference, Model model) {
        var asked = reference.strip();
        model.addAttribute("reference", asked);
        var running = Reference.written(asked).map(deadlines::of).orElse(List.of());
        model.addAttribute("deadlines", running);
        model.addAttribute("form", FORM);
        model.addAttribute("post", running.isEmpty() ? null : post(new Reference(asked)));
        return "demonstration/deadlines";
    }

    /** Its timeline says who has ended it, and that it was for the demonstration. */
    @PostMapping
    String bringForward(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String echeance,
            Principal administrator,
            RedirectAttributes after) {
        var done = Reference.written(reference)
                .map(known -> transaction.execute(status -> broughtForward(known, echeance, administrator.getName())))
                .orElse(false);
        after.addFlashAttribute("done", done);
        after.addFlashAttribute("gone", !done);
        after.addAttribute("reference", reference.length() > LONGEST ? "" : reference);
        return "redirect:/demonstration/echeances";
    }

    private boolean broughtForward(Reference reference, String id, String administrator) {
        var ended = deadlines.bringForward(reference, id);
        ended.ifPresent(deadline ->
                timeline.add(reference, "deadlineBroughtForward", Map.of("deadline", deadline.name()), administrator));
        return ended.isPresent();
    }

    /** Code of the formality's post, whose clock the times are shown by. */
    private @Nullable String post(Reference reference) {
        var post = dossiers.facts(reference).post();
        return post == null ? null : post.code();
    }
}
