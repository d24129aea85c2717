package fr.francesesame.notices.webhooks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the correspondent does with a subscription, and with what was sent to it. */
@Controller
@RequestMapping("/entreprise/webhooks/{id}")
class WebhookActions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Subscriptions subscriptions;
    private final Trials trials;
    private final Journal journal;
    private final Replays replays;

    WebhookActions(Subscriptions subscriptions, Trials trials, Journal journal, Replays replays) {
        this.subscriptions = subscriptions;
        this.trials = trials;
        this.journal = journal;
        this.replays = replays;
    }

    @PostMapping("/essai")
    String test(@PathVariable String id, RedirectAttributes after) {
        var one = subscriptions.one(id);
        after.addFlashAttribute("trial", trials.send(one).toString());
        return back(one);
    }

    @PostMapping("/suspension")
    String suspend(@PathVariable String id, RedirectAttributes after) {
        var one = subscriptions.one(id);
        subscriptions.suspend(one);
        return done(one, "webhooks.done.suspended", after);
    }

    @PostMapping("/reprise")
    String resume(@PathVariable String id, RedirectAttributes after) {
        var one = subscriptions.one(id);
        subscriptions.resume(one);
        return done(one, "webhooks.done.resumed", after);
    }

    @PostMapping("/secret")
    String renewSecret(@PathVariable String id, RedirectAttributes after) {
        var one = subscriptions.one(id);
        after.addFlashAttribute("secret", subscriptions.renewSecret(one));
        after.addFlashAttribute("renewed", true);
        return back(one);
    }

    @PostMapping("/suppression")
    String delete(@PathVariable String id, RedirectAttributes after) {
        subscriptions.delete(subscriptions.one(id));
        after.addFlashAttribute("done", "webhooks.done.deleted");
        return "redirect:/entreprise/webhooks";
    }

    @PostMapping("/rejeu")
    String replay(
            @PathVariable String id,
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String to,
            @RequestParam(name = "echecs", defaultValue = "false") String onlyFailed,
            RedirectAttributes after) {
        var one = subscriptions.one(id);
        after.addFlashAttribute("from", from);
        after.addFlashAttribute("to", to);
        var start = minute(from);
        var end = minute(to).map(last -> last.plusSeconds(59));
        if (start.isEmpty() || end.isEmpty() || start.get().isAfter(end.get())) {
            after.addFlashAttribute("spanFault", "webhooks.replay.times");
            return back(one) + "#rejeu";
        }
        var count = replays.span(one.id(), start.get(), end.get(), onlyFailed.equals("true"));
        after.addFlashAttribute("replayed", count);
        return back(one);
    }

    @GetMapping("/envois/{event}")
    String delivery(@PathVariable String id, @PathVariable String event, Model model) {
        var one = subscriptions.one(id);
        var entry = entry(one, event);
        model.addAttribute("subscription", one);
        model.addAttribute("entry", entry);
        model.addAttribute("attempts", journal.attempts(entry.id()));
        model.addAttribute("zone", PARIS);
        return "webhooks/delivery";
    }

    @PostMapping("/envois/{event}/rejeu")
    String replayOne(@PathVariable String id, @PathVariable String event, RedirectAttributes after) {
        var one = subscriptions.one(id);
        var entry = entry(one, event);
        after.addFlashAttribute("replayed", replays.one(one.id(), entry.id()));
        return back(one) + "/envois/" + entry.id();
    }

    private Journal.Entry entry(Subscription one, String event) {
        return Subscriptions.parse(event)
                .flatMap((UUID known) -> journal.find(one.id(), known))
                .orElseThrow(Subscriptions::unknown);
    }

    private static Optional<Instant> minute(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(PARIS).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static String done(Subscription one, String sentence, RedirectAttributes after) {
        after.addFlashAttribute("done", sentence);
        return back(one);
    }

    private static String back(Subscription one) {
        return "redirect:/entreprise/webhooks/" + one.id();
    }
}
