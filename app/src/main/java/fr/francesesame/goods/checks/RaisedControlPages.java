package fr.francesesame.goods.checks;

import fr.francesesame.terms.FormalityType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where supervisors see, set and lift intensified controls; for anybody else there is no such page. */
@Controller
@RequestMapping("/controles-renforces")
class RaisedControlPages {

    private static final String BACK = "redirect:/controles-renforces";
    private static final int LONGEST = 500;

    private final RaisedControls raised;

    RaisedControlPages(RaisedControls raised) {
        this.raised = raised;
    }

    @ModelAttribute
    void supervisorsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("SUPERVISOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("types", FormalityType.values());
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("control", RaisedControl.EMPTY);
        return page(model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("control") RaisedControl control,
            BindingResult faults,
            Principal supervisor,
            Model model,
            RedirectAttributes after) {
        if (faults.hasErrors()) {
            return page(model);
        }
        raised.set(control, supervisor.getName());
        after.addFlashAttribute("done", "checks.raised.done");
        return BACK;
    }

    @PostMapping("/{id}/levee")
    String lift(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            Principal supervisor,
            RedirectAttributes after) {
        if (motif.isBlank() || motif.length() > LONGEST) {
            after.addFlashAttribute("refused", "checks.raised.fault.reason");
        } else if (raised.lift(id, motif.strip(), supervisor.getName())) {
            after.addFlashAttribute("done", "checks.raised.lifted");
        } else {
            after.addFlashAttribute("refused", "checks.raised.already");
        }
        return BACK;
    }

    private String page(Model model) {
        model.addAttribute("raised", raised.list());
        return "checks/raised";
    }
}
