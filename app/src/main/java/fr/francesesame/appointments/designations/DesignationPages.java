package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.desks.Posts;
import fr.francesesame.appointments.desks.SettingRights;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.foundation.posts.DesignationKind;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.terms.BorderPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where supervisors designate posts for their services' goods; the bookings that lose their post are shown before it is done. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/designations")
class DesignationPages {

    private static final String BASE = "/rendez-vous/designations/";
    private static final String SEEN = "vu";

    private final SettingRights rights;
    private final SettledDesignations settledDesignations;
    private final DesignationChanges changes;
    private final DesignationViews views;
    private final Posts posts;

    DesignationPages(
            SettingRights rights,
            SettledDesignations settledDesignations,
            DesignationChanges changes,
            DesignationViews views,
            Posts posts) {
        this.rights = rights;
        this.settledDesignations = settledDesignations;
        this.changes = changes;
        this.views = views;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model) {
        rights.check();
        model.addAttribute("page", new DesignationsPage(views.posts(), settledDesignations.kinds()));
        return "appointments/designations";
    }

    @GetMapping("/{bcp}")
    String post(@PathVariable String bcp, Model model) {
        var post = rights.post(bcp);
        return page(post, Map.of("du", views.today(post).toString()), Map.of(), model);
    }

    @PostMapping("/{bcp}")
    String settle(
            @PathVariable String bcp, @RequestParam Map<String, String> typed, RedirectAttributes flash, Model model) {
        var post = rights.post(bcp);
        var form = new DesignationForm(typed, settledDesignations.kinds(), own(), views.today(post));
        var settling = form.read();
        if (settling.isEmpty()) {
            return page(post, typed, form.faults(), model);
        }
        var username = rights.username();
        var effect = changes.settle(post, settling.get(), typed.getOrDefault(SEEN, ""), username);
        return switch (effect.state()) {
            case DONE -> done(post, effect, flash);
            case ALREADY -> page(post, typed, Map.of("sens", already(effect)), model);
            case SHOWN -> shown(post, effect, typed, model);
        };
    }

    private static String done(BorderPost post, DesignationEffect effect, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "appointments.settings.done");
        flash.addFlashAttribute("moved", effect.lost().size());
        return "redirect:" + BASE + post.code();
    }

    private static String already(DesignationEffect effect) {
        return "appointments.designations.fault."
                + (effect.settling().designated() ? "alreadyDesignated" : "notDesignated");
    }

    private String shown(BorderPost post, DesignationEffect effect, Map<String, String> typed, Model model) {
        var again = new LinkedHashMap<>(typed);
        again.put(SEEN, effect.mark());
        again.remove("_csrf");
        model.addAttribute(
                "page",
                new DesignationEffectPage(
                        posts.name(post),
                        typed.containsKey(SEEN),
                        effect.settling(),
                        views.day(post, effect.settling().from()),
                        views.lost(effect),
                        again,
                        BASE + post.code()));
        return "appointments/designation-effect";
    }

    private String page(BorderPost post, Map<String, String> typed, Map<String, String> faults, Model model) {
        var own = own();
        var codes = own.stream().map(DesignationKind::code).toList();
        model.addAttribute(
                "page",
                new DesignationPage(
                        post.code(),
                        posts.name(post),
                        views.standings(post, codes),
                        views.history(post),
                        own,
                        typed,
                        faults,
                        views.today(post)));
        return "appointments/designation";
    }

    private List<DesignationKind> own() {
        var services = rights.services();
        return settledDesignations.kinds().stream()
                .filter(kind -> kind.services().stream().anyMatch(services::contains))
                .toList();
    }
}
