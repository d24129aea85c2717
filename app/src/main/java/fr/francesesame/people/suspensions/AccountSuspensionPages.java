package fr.francesesame.people.suspensions;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Where agents propose the suspension of an operator's account and supervisors lift it; for anybody else there is no such page. */
@Controller
@RequestMapping("/comptes-suspendus")
class AccountSuspensionPages {

    private static final String BACK = "redirect:/comptes-suspendus";
    private static final int LONGEST = 2000;

    private final RecordedAccountSuspensions accountSuspensions;
    private final AccountSuspensionService accountSuspensionService;
    private final People people;

    AccountSuspensionPages(
            RecordedAccountSuspensions accountSuspensions,
            AccountSuspensionService accountSuspensionService,
            People people) {
        this.accountSuspensions = accountSuspensions;
        this.accountSuspensionService = accountSuspensionService;
        this.people = people;
    }

    @ModelAttribute
    void agentsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("INSPECTOR") && !request.isUserInRole("SUPERVISOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("mayLift", request.isUserInRole("SUPERVISOR"));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("suspensions", accountSuspensions.newest());
        return "suspensions/accounts";
    }

    @PostMapping
    String propose(
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String motif,
            Principal agent,
            RedirectAttributes after) {
        var username = identifiant.strip();
        var fault = fault(username, motif).or(() -> Optional.of("suspensions.fault.already")
                .filter(already -> !accountSuspensionService.propose(username, motif.strip(), agent.getName())));
        if (fault.isEmpty()) {
            after.addFlashAttribute("done", "suspensions.done.proposed");
        } else {
            after.addFlashAttribute(fault.get().endsWith("reason") ? "reasonFault" : "accountFault", fault.get());
            after.addFlashAttribute("identifiant", identifiant);
            after.addFlashAttribute("motif", motif);
        }
        return BACK;
    }

    private Optional<String> fault(String username, String reason) {
        if (people.find(username)
                .filter(person -> person.kind() == Person.Kind.OPERATOR)
                .isEmpty()) {
            return Optional.of("suspensions.fault.account");
        }
        return reason.isBlank() || reason.length() > LONGEST
                ? Optional.of("suspensions.fault.reason")
                : Optional.empty();
    }

    @PostMapping("/{id}/levee")
    String lift(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            HttpServletRequest request,
            Principal supervisor,
            RedirectAttributes after) {
        var suspension = uuid(id);
        if (!request.isUserInRole("SUPERVISOR")
                || suspension == null
                || accountSuspensions.find(suspension).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (motif.isBlank() || motif.length() > LONGEST) {
            after.addFlashAttribute("refused", "suspensions.fault.reason");
        } else {
            var done = accountSuspensionService.lift(suspension, motif.strip(), supervisor.getName());
            after.addFlashAttribute(
                    done ? "done" : "refused", done ? "suspensions.done.reinstated" : "suspensions.fault.moved");
        }
        return BACK;
    }

    private static @Nullable UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
