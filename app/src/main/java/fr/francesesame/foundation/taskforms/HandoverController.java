package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.taskforms.HandoverService.Sheet;
import fr.francesesame.foundation.taskforms.TaskWork.NoSuchTask;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a task is handed over to a colleague; for who may not work on the task there is none. */
@Controller
@RequestMapping("/taches/{taskId}/remise")
class HandoverController {

    private static final int LONGEST = 2000;

    private final HandoverService handoverService;

    HandoverController(HandoverService handoverService) {
        this.handoverService = handoverService;
    }

    @GetMapping
    String page(@PathVariable String taskId, Model model) {
        return page(sheet(taskId), Map.of(), model);
    }

    /** Nothing typed is lost where something is missing. */
    @PostMapping
    String give(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String collegue,
            @RequestParam(defaultValue = "") String motif,
            Model model,
            RedirectAttributes after) {
        var sheet = sheet(taskId);
        var colleague = sheet.colleague(collegue);
        var faults = faults(colleague, motif);
        if (colleague.isPresent() && faults.isEmpty() && handoverService.give(sheet, colleague.get(), motif.strip())) {
            after.addFlashAttribute("given", name(colleague.get()));
            return "redirect:/taches/{taskId}/remise";
        }
        model.addAttribute("collegue", collegue);
        model.addAttribute("motif", motif);
        return page(sheet, faults.isEmpty() ? Map.of("tache", "taskforms.handover.fault.moved") : faults, model);
    }

    private static Map<String, String> faults(Optional<Person> colleague, String reason) {
        var faults = new HashMap<String, String>();
        if (colleague.isEmpty()) {
            faults.put("collegue", "taskforms.handover.fault.colleague");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            faults.put("motif", "taskforms.handover.fault.reason");
        }
        return faults;
    }

    private static String page(Sheet sheet, Map<String, String> faults, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("faults", faults);
        return "taskforms/handover";
    }

    private static String name(Person person) {
        return person.firstName() + " " + person.lastName();
    }

    private Sheet sheet(String taskId) {
        try {
            return handoverService.sheet(taskId);
        } catch (NoSuchTask unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
