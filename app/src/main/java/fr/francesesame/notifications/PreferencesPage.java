package fr.francesesame.notifications;

import fr.francesesame.accounts.People;
import fr.francesesame.accounts.Person;
import java.security.Principal;
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

/** Where a person chooses how to be told. */
@Controller
@RequestMapping("/notifications/preferences")
class PreferencesPage {

    private final People people;
    private final PreferenceSheet sheet;
    private final Preferences preferences;

    PreferencesPage(People people, PreferenceSheet sheet, Preferences preferences) {
        this.people = people;
        this.sheet = sheet;
        this.preferences = preferences;
    }

    @GetMapping
    String show(Principal me, Model model) {
        model.addAttribute("groups", sheet.of(person(me)));
        return "notifications/preferences";
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

    private Person person(Principal me) {
        return people.find(me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
