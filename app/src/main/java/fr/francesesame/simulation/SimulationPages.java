package fr.francesesame.simulation;

import static java.util.stream.Collectors.toMap;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.simulation.SimulationFaults.Fault;
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
    private final UnderstoodGoods understood;
    private final BorderPosts posts;
    private final Countries countries;
    private final Preparations preparations;

    SimulationPages(
            Simulator simulator,
            UnderstoodGoods understood,
            BorderPosts posts,
            Countries countries,
            Preparations preparations) {
        this.preparations = preparations;
        this.simulator = simulator;
        this.understood = understood;
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
        if (typed.containsKey("ajouter")) {
            form = form.withAnotherRow();
        } else if (form.isAsked()) {
            form = form.withoutEmptyRows();
            answer(form, asker, response, model);
        } else if (typed.containsKey("nc")) {
            model.addAttribute("faults", List.of(new Fault(null, "lines", "simulation.fault.nothing")));
        }
        model.addAttribute("form", form);
        model.addAttribute("countries", countries.all());
        model.addAttribute("posts", posts.all());
        return "simulation/page";
    }

    private void answer(SimulationForm form, HttpServletRequest asker, HttpServletResponse response, Model model) {
        try {
            var answered = simulator.answer(form.request(), asker);
            model.addAttribute("goods", understood.of(answered.question()));
            model.addAttribute("answer", answered.answer());
            model.addAttribute(
                    "preparations",
                    answered.answer().formalities().stream()
                            .collect(toMap(
                                    needed -> needed.type().name(),
                                    needed -> preparations.of(needed, answered.question()))));
        } catch (SimulationFaults faulty) {
            model.addAttribute("faults", faulty.faults());
        } catch (TooManyQuestions tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, tooMany.seconds());
            model.addAttribute("faults", List.of(new Fault(null, "", "simulation.tooMany")));
        }
    }
}
