package fr.francesesame.simulation;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.processes.Requirements;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The simulator's public page: a question is an address, so that an answer can be shared. */
@Controller
class SimulationPages {

    private final SimulationReader reader;
    private final Requirements requirements;
    private final BorderPosts posts;

    SimulationPages(SimulationReader reader, Requirements requirements, BorderPosts posts) {
        this.reader = reader;
        this.requirements = requirements;
        this.posts = posts;
    }

    @GetMapping("/simulateur")
    String page(@RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = SimulationForm.of(typed);
        if (typed.containsKey("ajouter")) {
            form = form.withAnotherRow();
        } else if (form.isAsked()) {
            answer(form, model);
        }
        model.addAttribute("form", form);
        model.addAttribute("posts", posts.all());
        return "simulation/page";
    }

    private void answer(SimulationForm form, Model model) {
        try {
            model.addAttribute("answer", requirements.of(reader.read(form.request())));
        } catch (SimulationFaults faulty) {
            model.addAttribute("faults", faulty.faults());
        }
    }
}
