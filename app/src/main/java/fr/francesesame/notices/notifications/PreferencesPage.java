package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person chooses how and when to be told. */
@Controller
@RequestMapping("/notifications/preferences")
class PreferencesPage {

    private final People people;
    private final PreferenceSheet sheet;
    private final Preferences preferences;
    private final Rhythms rhythms;
    private final ClosedAddresses closed;

    PreferencesPage(
            People people, PreferenceSheet sheet, Preferences preferences, Rhythms rhythms, ClosedAddresses closed) {
        this.people = people;
        this.sheet = sheet;
        this.preferences = preferences;
        this.rhythms = rhythms;
        this.closed = closed;
    }

    @GetMapping
    String show(Principal me, Model model) {
        return page(me, RhythmForm.of(rhythms.of(me.getName())), Map.of(), model);
    }

    @PostMapping
    String save(@RequestParam(defaultValue = "") Set<String> on, Principal me, RedirectAttributes after) {
        var open = sheet.open(person(me));
        var ticked =
                open.stream().filter(choice -> on.contains(choice.toString())).toList();
        preferences.keep(me.getName(), open, ticked);
        after.addFlashAttribute("saved", true);
        return "redirect:/notifications/preferences";
    }

    @PostMapping("/horaires")
    String saveRhythm(RhythmForm form, Principal me, Model model, RedirectAttributes after) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(me, form, faults, model);
        }
        rhythms.keep(me.getName(), form.rhythm());
        after.addFlashAttribute("saved", true);
        return "redirect:/notifications/preferences";
    }

    /** The person has mended his mailbox: it is tried again. */
    @PostMapping("/adresse")
    String reopen(Principal me, RedirectAttributes after) {
        closed.reopen(person(me), Channel.EMAIL);
        after.addFlashAttribute("saved", true);
        return "redirect:/notifications/preferences";
    }

    private String page(Principal me, RhythmForm form, Map<String, String> faults, Model model) {
        var person = person(me);
        model.addAttribute("groups", sheet.of(person));
        model.addAttribute("waiting", sheet.mayWait(person));
        model.addAttribute("zones", RhythmForm.ZONES);
        model.addAttribute("rhythm", form);
        model.addAttribute("faults", faults);
        model.addAttribute("closed", closed.all(person));
        return "notifications/preferences";
    }

    private Person person(Principal me) {
        return people.find(me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
