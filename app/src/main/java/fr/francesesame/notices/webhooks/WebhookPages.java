package fr.francesesame.notices.webhooks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the correspondent of a company connects its own systems, and looks at what they were told. */
@Controller
@RequestMapping("/entreprise/webhooks")
class WebhookPages {

    private static final int PAGE = 50;

    private final Subscriptions subscriptions;
    private final CompanyNames names;
    private final Journal journal;

    WebhookPages(Subscriptions subscriptions, CompanyNames names, Journal journal) {
        this.subscriptions = subscriptions;
        this.names = names;
        this.journal = journal;
    }

    @ModelAttribute
    void everywhere(Model model) {
        model.addAttribute("allTopics", Topic.values());
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
    }

    /** An operator who is nobody's correspondent is told who can do it. */
    @GetMapping
    String list(Model model) {
        return subscriptions.isForSomebodyElse() ? "webhooks/correspondent" : list(Wish.empty(), Map.of(), model);
    }

    @PostMapping
    String create(
            @RequestParam(name = "entreprise", required = false) @Nullable String company,
            @RequestParam(name = "url", required = false) @Nullable String url,
            @RequestParam(name = "sujets", required = false) @Nullable List<@Nullable String> topics,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var wish = new Wish(company, url, topics);
        try {
            var created = subscriptions.create(wish);
            after.addFlashAttribute("secret", created.secret());
            return "redirect:/entreprise/webhooks/" + created.subscription().id();
        } catch (Unusable unusable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(wish, unusable.faults(), model);
        }
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "q", defaultValue = "") String reference,
            @RequestParam(name = "avant", defaultValue = "") String before,
            Model model) {
        var one = subscriptions.one(id);
        var filter = JournalFilter.of(state, reference, before);
        var found = journal.page(one.id(), filter.state(), filter.reference(), filter.before(), PAGE + 1);
        if (model.getAttribute("trial") instanceof String trial) {
            model.addAttribute(
                    "tried", journal.find(one.id(), UUID.fromString(trial)).orElse(null));
        }
        model.addAttribute("filter", filter);
        model.addAttribute("states", Journal.State.values());
        model.addAttribute("entries", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).sequence() : null);
        return page(one, Wish.of(one), Map.of(), model);
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable String id,
            @RequestParam(name = "url", required = false) @Nullable String url,
            @RequestParam(name = "sujets", required = false) @Nullable List<@Nullable String> topics,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var one = subscriptions.one(id);
        var wish = new Wish(one.siren(), url, topics);
        try {
            subscriptions.change(one, wish);
            after.addFlashAttribute("done", "webhooks.done.changed");
            return "redirect:/entreprise/webhooks/" + one.id();
        } catch (Unusable unusable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            show(id, "", "", "", model);
            return page(one, wish, unusable.faults(), model);
        }
    }

    private String list(Wish wish, Map<String, String> faults, Model model) {
        model.addAttribute("companies", names.of(subscriptions.companies()));
        model.addAttribute("subscriptions", subscriptions.all());
        model.addAttribute("failures", journal.failed(subscriptions.companies()));
        model.addAttribute("wish", wish);
        model.addAttribute("faults", faults);
        return "webhooks/list";
    }

    private String page(Subscription one, Wish wish, Map<String, String> faults, Model model) {
        model.addAttribute("companies", names.of(subscriptions.companies()));
        model.addAttribute("subscription", one);
        model.addAttribute("wish", wish);
        model.addAttribute("faults", faults);
        return "webhooks/page";
    }
}
