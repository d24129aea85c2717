package fr.francesesame.insight.load;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.PostSheet;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** « Charge à venir »: two weeks of the agent's posts; it names no operator, so DGITM reads it as well. */
@Controller
class LoadPages {

    private static final int DAYS = 14;
    private static final int MOST_DAYS_OFF = 365;

    private final Scopes scopes;
    private final BorderPosts posts;
    private final Loads loads;
    private final Clock clock;

    LoadPages(Scopes scopes, BorderPosts posts, Loads loads, Clock clock) {
        this.scopes = scopes;
        this.posts = posts;
        this.loads = loads;
        this.clock = clock;
    }

    /** A day that is not one, or is years away, means today. */
    @GetMapping("/charge")
    String load(@RequestParam(name = "du", defaultValue = "") String from, Model model) {
        var scope = scopes.current();
        if (!scope.isAgent() && !counts(scope)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var shown = postsOf(scope);
        var today = today(shown);
        var first = day(from, today);
        model.addAttribute("loads", loads.of(shown, first, DAYS));
        model.addAttribute("previous", first.isAfter(today) ? first.minusDays(DAYS) : null);
        model.addAttribute("following", first.plusDays(DAYS));
        return "insight/load";
    }

    /** By the clock of the posts where they have one in common, else by that of Paris. */
    private LocalDate today(List<PostSheet> shown) {
        var zones = shown.stream().map(PostSheet::zone).distinct().toList();
        return LocalDate.ofInstant(clock.instant(), zones.size() == 1 ? zones.get(0) : posts.zoneOf(null));
    }

    private static boolean counts(Scope scope) {
        return scope.kind() == Kind.STATISTICS;
    }

    /** A supervisor looks at every post of his service, who counts at every post. */
    private List<PostSheet> postsOf(Scope scope) {
        var supervises = scope.kind() == Kind.SUPERVISOR || counts(scope);
        var own = scope.habilitations().stream()
                .map(Scope.Habilitation::post)
                .distinct()
                .toList();
        return posts.all().stream()
                .filter(sheet -> own.contains(sheet.post()) || supervises)
                .toList();
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            var near = Math.abs(today.until(day, ChronoUnit.DAYS)) <= MOST_DAYS_OFF;
            return near ? day : today;
        } catch (DateTimeException notADay) {
            return today;
        }
    }
}
