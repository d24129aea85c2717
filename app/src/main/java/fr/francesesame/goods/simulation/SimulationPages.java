package fr.francesesame.goods.simulation;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The simulator's public page: a question is an address, so that an answer can be shared. */
@Controller
class SimulationPages {

    private final Simulator simulator;
    private final SimulationAnswers answers;
    private final BorderPosts posts;
    private final CountryChoices countries;

    SimulationPages(Simulator simulator, SimulationAnswers answers, BorderPosts posts, CountryChoices countries) {
        this.simulator = simulator;
        this.answers = answers;
        this.posts = posts;
        this.countries = countries;
    }

    @GetMapping("/simulateur")
    String page(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest asker,
            HttpServletResponse response,
            Model model) {
        var form = SimulationForm.of(typed);
        model.addAttribute("wrong", new FieldFaults(List.of()));
        if (typed.containsKey("ajouter")) {
            form = form.withAnotherRow();
        } else if (form.isAsked()) {
            form = form.withoutEmptyRows();
            answer(form, asker, response, model);
        } else if (typed.containsKey("nc")) {
            say(List.of(new Fault(null, "lines", "simulation.fault.nothing")), model);
        }
        model.addAttribute("form", form);
        model.addAttribute("countries", countries.all());
        model.addAttribute("posts", posts.all());
        return "simulation/page";
    }

    private void answer(SimulationForm form, HttpServletRequest asker, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("answer", answers.of(simulator.answer(form.request(), asker)));
        } catch (SimulationFaults faulty) {
            say(faulty.faults(), model);
        } catch (TooManyQuestions tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, tooMany.seconds());
            say(List.of(new Fault(null, "", "simulation.tooMany")), model);
        }
    }

    private static void say(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("wrong", new FieldFaults(faults));
    }
}
