package fr.francesesame.appointments.capacities;

import fr.francesesame.appointments.desks.DeskKey;
import fr.francesesame.appointments.desks.Desks;
import fr.francesesame.appointments.desks.FrenchTime;
import fr.francesesame.appointments.desks.SettingRights;
import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.foundation.posts.PostSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where supervisors settle seats, hours and closures; what a change does to standing bookings is shown before it is made. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/capacites")
class SettingPages {

    private static final String BASE = "/rendez-vous/capacites";
    private static final String SEEN = "vu";

    private final SettingRights rights;
    private final SettingViews views;
    private final DeskChanges changes;
    private final Desks desks;
    private final MessageSource sentences;

    SettingPages(SettingRights rights, SettingViews views, DeskChanges changes, Desks desks, MessageSource sentences) {
        this.rights = rights;
        this.views = views;
        this.changes = changes;
        this.desks = desks;
        this.sentences = sentences;
    }

    /** The desks of one post; the first that has any where none is asked for. */
    @GetMapping
    String list(@RequestParam(name = "poste", required = false) @Nullable String asked, Model model) {
        var kinds = rights.kinds();
        var post = post(asked, kinds);
        var lines =
                kinds.stream().map(kind -> views.line(new DeskKey(post, kind))).toList();
        model.addAttribute("page", new DesksPage(rights.posts(), post, lines));
        return "appointments/desks";
    }

    @GetMapping("/{bcp}/{kind}")
    String desk(@PathVariable String bcp, @PathVariable String kind, Model model) {
        var key = rights.desk(bcp, kind);
        return page(key, views.form(key), Map.of(), model);
    }

    @PostMapping("/{bcp}/{kind}")
    String settle(
            @PathVariable String bcp,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        var key = rights.desk(bcp, kind);
        var form = new DeskForm(typed);
        var settings = form.read();
        if (settings.isEmpty()) {
            return page(key, typed, form.faults(), model);
        }
        var note = say(
                "appointments.settings.note",
                settings.get().seats(),
                views.hours(settings.get().hours()));
        var effect = changes.settle(key, settings.get(), note, seen(typed), rights.username());
        return outcome(key, effect, typed, "", flash, model);
    }

    @PostMapping("/{bcp}/{kind}/fermetures")
    String close(
            @PathVariable String bcp,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash,
            Model model) {
        var key = rights.desk(bcp, kind);
        var desk = desks.of(bcp, kind).orElseThrow(NoSuchAppointment::new);
        var form = new ClosureForm(typed, views.zone(key), desk.seats());
        var closure = form.read();
        if (closure.isEmpty()) {
            var shown = new LinkedHashMap<>(views.form(key));
            shown.putAll(typed);
            return page(key, shown, form.faults(), model);
        }
        var words = new FrenchTime(views.zone(key));
        var note = say(
                "appointments.settings.note.closed",
                words.moment(closure.get().startsAt()),
                words.moment(closure.get().endsAt()),
                closure.get().reason());
        var closed = form.wholePost() ? deskKeys(bcp) : List.of(key);
        var effect = changes.close(closed, closure.get(), note, seen(typed), rights.username());
        return outcome(key, effect, typed, "/fermetures", flash, model);
    }

    @PostMapping("/{bcp}/{kind}/fermetures/{closure}/levee")
    String lift(
            @PathVariable String bcp, @PathVariable String kind, @PathVariable long closure, RedirectAttributes flash) {
        var key = rights.desk(bcp, kind);
        var lifted = changes.lift(key, closure, say("appointments.settings.note.lifted"), rights.username());
        flash.addFlashAttribute(
                lifted ? "done" : "refused", lifted ? "appointments.settings.lifted" : "appointments.settings.already");
        return "redirect:" + BASE + "/" + bcp + "/" + kind;
    }

    /** Done, or what would be done, for the supervisor to agree to. */
    private String outcome(
            DeskKey key,
            Effect effect,
            Map<String, String> typed,
            String action,
            RedirectAttributes flash,
            Model model) {
        var here = BASE + "/" + key;
        if (effect.done()) {
            flash.addFlashAttribute("done", "appointments.settings.done");
            flash.addFlashAttribute("moved", effect.moves().size());
            return "redirect:" + here;
        }
        var again = new LinkedHashMap<>(typed);
        again.put(SEEN, effect.mark());
        again.remove("_csrf");
        model.addAttribute(
                "page",
                new EffectPage(
                        views.postName(key), !seen(typed).isEmpty(), views.moves(effect), again, here + action, here));
        return "appointments/effect";
    }

    private String page(DeskKey key, Map<String, String> typed, Map<String, String> faults, Model model) {
        model.addAttribute(
                "page",
                new DeskPage(
                        key,
                        views.postName(key),
                        views.zone(key),
                        desks.of(key.bcp(), key.kind()).orElse(null),
                        typed,
                        faults,
                        views.closures(key),
                        views.changes(key)));
        return "appointments/desk";
    }

    private List<DeskKey> deskKeys(String bcp) {
        return rights.kinds().stream()
                .filter(kind -> desks.of(bcp, kind).isPresent())
                .map(kind -> new DeskKey(bcp, kind))
                .toList();
    }

    private String post(@Nullable String asked, List<String> kinds) {
        var codes = rights.posts().stream()
                .map(PostSheet::post)
                .map(post -> post.code())
                .toList();
        return codes.stream()
                .filter(code -> code.equals(asked))
                .findFirst()
                .or(() -> codes.stream()
                        .filter(code -> kinds.stream()
                                .anyMatch(kind -> desks.of(code, kind).isPresent()))
                        .findFirst())
                .orElseThrow(NoSuchAppointment::new);
    }

    private static String seen(Map<String, String> typed) {
        return typed.getOrDefault(SEEN, "");
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }
}
