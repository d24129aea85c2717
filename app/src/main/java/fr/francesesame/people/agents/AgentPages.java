package fr.francesesame.people.agents;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.people.agents.Habilitations.Place;
import java.security.Principal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** « Habilitations des agents »: the head of service gives and ends them; for anybody else there is no such page. */
@Controller
@RequestMapping("/agents")
class AgentPages {

    private static final String BACK = "redirect:/agents";
    private static final int PAGE = 50;

    private final Habilitations habilitations;
    private final BorderPosts sheets;

    AgentPages(Habilitations habilitations, BorderPosts sheets) {
        this.habilitations = habilitations;
        this.sheets = sheets;
    }

    @ModelAttribute("places")
    Set<Place> headsOnly(Principal me, Model model) {
        var places = habilitations.headOf(me.getName());
        if (places.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        model.addAttribute(
                "services", Habilitations.services(places).stream().sorted().toList());
        model.addAttribute(
                "posts", places.stream().map(Place::bcp).distinct().sorted().toList());
        model.addAttribute("postNames", postNames());
        model.addAttribute("functions", Function.values());
        return places;
    }

    /** « Le Havre (FRLEH1) » by code. */
    private Map<String, String> postNames() {
        return sheets.all().stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.post().code(),
                        sheet -> sheet.name() + " (" + sheet.post().code() + ")",
                        (one, same) -> one));
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String apres,
            @ModelAttribute("places") Set<Place> places,
            Model model) {
        model.addAttribute("entry", HabilitationEntry.EMPTY);
        return page(nom, apres, model);
    }

    @PostMapping
    String give(
            @ModelAttribute("entry") HabilitationEntry entry,
            @ModelAttribute("places") Set<Place> places,
            Principal me,
            Model model,
            RedirectAttributes after) {
        var faults = faults(entry, places, me.getName());
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return page("", "", model);
        }
        var agent = habilitations.agent(entry.username()).orElseThrow();
        var function = entry.function().orElseThrow();
        entry.places(places).forEach(place -> habilitations.give(agent, place, function, me.getName()));
        after.addFlashAttribute("done", "agents.given");
        return BACK;
    }

    @PostMapping("/{username}/fin")
    String end(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String poste,
            @ModelAttribute("places") Set<Place> places,
            Principal me,
            RedirectAttributes after) {
        var place = places.stream()
                .filter(own -> own.service().name().equals(service) && own.bcp().equals(poste))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (username.equals(me.getName())) {
            after.addFlashAttribute("refused", "agents.fault.own");
        } else {
            var done = habilitations.end(username, place, me.getName());
            after.addFlashAttribute(done ? "done" : "refused", done ? "agents.ended" : "agents.already");
        }
        return BACK;
    }

    @GetMapping("/historique")
    String history(
            @RequestParam(defaultValue = "0") long avant, @ModelAttribute("places") Set<Place> places, Model model) {
        var found = habilitations.history(places, avant > 0 ? avant : Long.MAX_VALUE, PAGE + 1);
        model.addAttribute("events", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        return "agents/history";
    }

    private String page(String name, String after, Model model) {
        var found = habilitations.agents(name.strip(), after, PAGE + 1);
        model.addAttribute("agents", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).username() : null);
        model.addAttribute("nom", name);
        return "agents/list";
    }

    /** Keys of the sentences, by field. */
    private Map<String, String> faults(HabilitationEntry entry, Set<Place> places, String me) {
        var faults = new LinkedHashMap<String, String>();
        var agent = habilitations.agent(entry.username());
        if (agent.isEmpty()) {
            faults.put("agent", "agents.fault.agent");
        } else if (entry.username().equals(me)) {
            faults.put("agent", "agents.fault.own");
        }
        if (Habilitations.services(places).stream().noneMatch(entry::isOf)) {
            faults.put("service", "agents.fault.service");
        } else if (entry.places(places).isEmpty()) {
            faults.put("postes", "agents.fault.posts");
        }
        if (entry.function().isEmpty()) {
            faults.put("fonction", "agents.fault.function");
        } else if (entry.function().get() == Function.SUPERVISION
                && agent.filter(one -> !one.kind().equals("SUPERVISOR")).isPresent()) {
            faults.put("fonction", "agents.fault.supervisor");
        }
        return faults;
    }
}
