package fr.francesesame.traces;

import fr.francesesame.traces.Intake.NotTaken;
import fr.francesesame.traces.Quarantine.Entry;
import fr.francesesame.traces.Quarantine.State;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where agents see the messages that could not be taken in, mend and replay them, or set them aside. */
@Controller
@RequestMapping("/echanges/quarantaine")
class QuarantinePages {

    private static final int PAGE = 50;

    private final Quarantine quarantine;
    private final Replay replay;

    QuarantinePages(Quarantine quarantine, Replay replay) {
        this.quarantine = quarantine;
        this.replay = replay;
    }

    /** For anybody else these pages do not exist. */
    @ModelAttribute
    void agentsOnly(HttpServletRequest request, Model model) {
        QuarantineAccess.check(request);
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
    }

    @GetMapping
    String list(@RequestParam(name = "avant", defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        var entries = quarantine.list(before, PAGE + 1);
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        if (entries.size() > PAGE) {
            model.addAttribute("next", entries.get(PAGE - 1).no());
        }
        return "traces/quarantine";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return page(existing(id), MessageText.read(quarantine.raw(id)), model);
    }

    @PostMapping("/{id}/rejeu")
    String replay(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String message,
            Principal agent,
            Model model,
            RedirectAttributes next) {
        var entry = existing(id);
        if (entry.state() != State.OPEN || entry.truncated()) {
            return "redirect:/echanges/quarantaine/" + id;
        }
        try {
            next.addFlashAttribute("answer", replay.replay(id, message, agent.getName()));
            return "redirect:/echanges/quarantaine/" + id;
        } catch (NotTaken notTaken) {
            model.addAttribute("refused", notTaken.reason());
            return page(entry, message, model);
        }
    }

    @PostMapping("/{id}/ecart")
    String discard(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Principal agent, Model model) {
        var entry = existing(id);
        if (reason.isBlank()) {
            model.addAttribute("reasonMissing", true);
            return page(entry, MessageText.read(quarantine.raw(id)), model);
        }
        replay.discard(id, reason.strip(), agent.getName());
        return "redirect:/echanges/quarantaine/" + id;
    }

    private Entry existing(UUID id) {
        return quarantine.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(Entry entry, String message, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("message", message);
        return "traces/quarantined";
    }
}
