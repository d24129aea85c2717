package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the officers in charge see the requests of persons and enter those that came by post; for anybody else there is no such page. */
@Controller
@RequestMapping("/demandes-de-droits")
class OfficerPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;

    private final RecordedPersonRequests personRequests;
    private final PersonRequestService personRequestService;
    private final Duties duties;
    private final People people;
    private final Clock clock;

    OfficerPages(
            RecordedPersonRequests personRequests,
            PersonRequestService personRequestService,
            Duties duties,
            People people,
            Clock clock) {
        this.personRequests = personRequests;
        this.personRequestService = personRequestService;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    @ModelAttribute
    void officersOnly(Principal person) {
        if (!duties.protectsData(person.getName())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("requests", personRequests.newest());
        model.addAttribute("kinds", RequestKind.values());
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", Map.of());
        }
        return "privacy/requests";
    }

    @PostMapping
    String enter(@RequestParam Map<String, String> typed, Principal officer, RedirectAttributes after) {
        var faults = faults(typed);
        if (faults.isEmpty()) {
            personRequestService.enter(request(typed, officer.getName()));
            after.addFlashAttribute("done", "privacy.entered");
        } else {
            after.addFlashAttribute("faults", faults);
            typed.remove("_csrf");
            after.addFlashAttribute("typed", typed);
        }
        return "redirect:/demandes-de-droits";
    }

    private Row request(Map<String, String> typed, String officer) {
        var account = text(typed, "identifiant");
        return Row.of(
                        RequestKind.valueOf(text(typed, "droit")),
                        text(typed, "texte"),
                        LocalDate.parse(text(typed, "recue")),
                        officer)
                .from(orNull(account), orNull(text(typed, "nom")), orNull(text(typed, "adresse")));
    }

    private Map<String, String> faults(Map<String, String> typed) {
        var faults = new HashMap<String, String>();
        if (Arrays.stream(RequestKind.values()).noneMatch(kind -> kind.name().equals(text(typed, "droit")))) {
            faults.put("droit", "privacy.fault.kind");
        }
        var account = text(typed, "identifiant");
        if (!account.isEmpty() && people.find(account).isEmpty()) {
            faults.put("identifiant", "privacy.fault.account");
        }
        if (account.isEmpty()
                && (text(typed, "nom").isEmpty() || text(typed, "adresse").isEmpty())) {
            faults.put("nom", "privacy.fault.who");
        }
        if (text(typed, "nom").length() > LONGEST_LINE || text(typed, "adresse").length() > LONGEST_LINE) {
            faults.put("nom", "privacy.fault.long");
        }
        if (text(typed, "texte").isEmpty() || text(typed, "texte").length() > LONGEST) {
            faults.put("texte", "privacy.fault.text");
        }
        var received = day(text(typed, "recue"));
        if (received == null || received.isAfter(LocalDate.now(clock.withZone(PARIS)))) {
            faults.put("recue", "privacy.fault.day");
        }
        return faults;
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
