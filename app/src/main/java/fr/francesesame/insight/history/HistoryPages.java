package fr.francesesame.insight.history;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.EngineHistory;
import fr.francesesame.foundation.platform.EngineHistory.Figures;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * « Historique »: what analysts ask of processes that ran: how long, where files wait, which ways they take, why a decision fell.
 * Cockpit shows the same pages in its tabs, since its own edition has no history.
 */
@Controller
@RequestMapping("/historique")
class HistoryPages {

    private static final int VARIANTS = 12;
    private static final int PASSAGES = 1000;
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,3}");
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    private final Scopes scopes;
    private final EngineHistory history;
    private final AppliedRules decisions;
    private final Clock clock;
    private final MessageSource sentences;

    HistoryPages(Scopes scopes, EngineHistory history, AppliedRules decisions, Clock clock, MessageSource sentences) {
        this.sentences = sentences;
        this.scopes = scopes;
        this.history = history;
        this.decisions = decisions;
        this.clock = clock;
    }

    @ModelAttribute
    void analystsOnly(@RequestParam(name = "jours", defaultValue = "90") String days, Model model) {
        if (scopes.current().kind() != Kind.ANALYST) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("days", DAYS.matcher(days).matches() ? Integer.parseInt(days) : 90);
        model.addAttribute("periods", PERIODS);
        model.addAttribute("frenchDuration", new FrenchDuration(clock.instant(), sentences));
    }

    /** {@code reference}: a formality to open; one that nobody knows keeps what was typed. */
    @GetMapping
    String processes(
            @RequestParam(name = "reference", required = false) @Nullable String reference,
            @ModelAttribute("days") int days,
            Model model) {
        var known = Reference.written(reference)
                .filter(asked -> !course(asked, model).isEmpty());
        if (known.isPresent()) {
            return "insight/course";
        }
        model.addAttribute("asked", reference);
        model.addAttribute("processes", history.processes(since(days)));
        return "insight/history";
    }

    @GetMapping("/{process}")
    String process(@PathVariable String process, @ModelAttribute("days") int days, Model model) {
        var since = since(days);
        var figures = history.processes(since).stream()
                .filter(one -> one.key().equals(process))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var variants = history.variants(process, since, VARIANTS);
        model.addAttribute("figures", figures);
        model.addAttribute("activities", waiting(history.activities(process, since)));
        model.addAttribute("variants", variants);
        return "insight/process";
    }

    private List<EngineHistory.Passage> course(Reference reference, Model model) {
        var course = history.course(reference.value(), PASSAGES);
        model.addAttribute("reference", reference.value());
        model.addAttribute("course", course);
        model.addAttribute("post", decisions.post(reference).orElse(null));
        model.addAttribute("form", FrenchDuration.MOMENT);
        model.addAttribute("decisions", course.isEmpty() ? List.of() : decisions.of(reference));
        return course;
    }

    private Instant since(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** What takes no time and holds nobody up is left out. */
    private static List<Figures> waiting(List<Figures> activities) {
        return activities.stream()
                .filter(one ->
                        one.open() > 0 || (one.median() != null && one.median().compareTo(Duration.ofSeconds(1)) > 0))
                .toList();
    }
}
