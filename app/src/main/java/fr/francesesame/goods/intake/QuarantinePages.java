package fr.francesesame.goods.intake;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.intake.Intake.NotTaken;
import fr.francesesame.goods.intake.Quarantine.Entry;
import fr.francesesame.goods.intake.Quarantine.State;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final Scopes scopes;
    private final Quarantine quarantine;
    private final Replay replay;
    private final Replays replays;

    QuarantinePages(Scopes scopes, Quarantine quarantine, Replay replay, Replays replays) {
        this.scopes = scopes;
        this.quarantine = quarantine;
        this.replay = replay;
        this.replays = replays;
    }

    /** What an account sees; for those who see nothing these pages do not exist. */
    @ModelAttribute("sight")
    QuarantineSight sight(Model model) {
        var sight = new QuarantineSight(scopes.current());
        if (!sight.isOpen()) {
            throw unknown();
        }
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        model.addAttribute("agent", sight.scope().isAgent());
        model.addAttribute("states", State.values());
        model.addAttribute("kinds", MessageKind.values());
        return sight;
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "sight", binding = false) QuarantineSight sight,
            @RequestParam(name = "avant", defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(required = false) @Nullable State etat,
            @RequestParam(required = false) @Nullable MessageKind nature,
            @RequestParam(required = false) @Nullable String motif,
            Model model) {
        return list(sight, new QuarantineFilter(etat, nature, motif), before, model);
    }

    private String list(QuarantineSight sight, QuarantineFilter filter, long before, Model model) {
        var entries = quarantine.list(sight, filter, before, PAGE + 1);
        model.addAttribute("filter", filter);
        model.addAttribute("open", quarantine.count(sight, filter));
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        if (entries.size() > PAGE) {
            model.addAttribute("next", entries.get(PAGE - 1).no());
        }
        return "intake/quarantine";
    }

    /** {@code tous}: every message of the list as it is narrowed, not only those that are ticked. */
    @PostMapping("/rejeux")
    String replays(
            @ModelAttribute(name = "sight", binding = false) QuarantineSight sight,
            @RequestParam(required = false) @Nullable List<UUID> choix,
            @RequestParam(defaultValue = "false") boolean tous,
            @RequestParam(required = false) @Nullable MessageKind nature,
            @RequestParam(required = false) @Nullable String motif,
            Model model) {
        agentsOnly(sight);
        var filter = new QuarantineFilter(State.OPEN, nature, motif);
        var ids = choix == null ? List.<UUID>of() : choix;
        if (!tous && ids.isEmpty()) {
            model.addAttribute("nothingChosen", true);
        } else {
            model.addAttribute("result", tous ? replays.all(sight, filter) : replays.chosen(sight, ids, filter));
        }
        return list(sight, filter, Long.MAX_VALUE, model);
    }

    @GetMapping("/{id}")
    String show(
            @ModelAttribute(name = "sight", binding = false) QuarantineSight sight,
            @PathVariable UUID id,
            Model model) {
        return page(existing(sight, id), MessageText.read(quarantine.raw(id)), model);
    }

    @PostMapping("/{id}/rejeu")
    String replay(
            @ModelAttribute(name = "sight", binding = false) QuarantineSight sight,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String message,
            Model model,
            RedirectAttributes next) {
        agentsOnly(sight);
        var entry = existing(sight, id);
        try {
            replay.replay(sight, entry, message)
                    .ifPresentOrElse(
                            answer -> next.addFlashAttribute("answer", answer),
                            () -> next.addFlashAttribute("nothingDone", true));
            return "redirect:/echanges/quarantaine/" + id;
        } catch (NotTaken notTaken) {
            model.addAttribute("refused", notTaken.reason());
            return page(entry, message, model);
        }
    }

    @PostMapping("/{id}/ecart")
    String discard(
            @ModelAttribute(name = "sight", binding = false) QuarantineSight sight,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        agentsOnly(sight);
        var entry = existing(sight, id);
        if (reason.isBlank()) {
            model.addAttribute("reasonMissing", true);
            return page(entry, MessageText.read(quarantine.raw(id)), model);
        }
        replay.discard(id, reason.strip(), sight.scope().username());
        return "redirect:/echanges/quarantaine/" + id;
    }

    private Entry existing(QuarantineSight sight, UUID id) {
        return quarantine.find(sight, id).orElseThrow(QuarantinePages::unknown);
    }

    private static void agentsOnly(QuarantineSight sight) {
        if (!sight.scope().isAgent()) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String page(Entry entry, String message, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("message", message);
        return "intake/quarantined";
    }
}
