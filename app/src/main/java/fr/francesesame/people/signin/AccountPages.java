package fr.francesesame.people.signin;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account: where to go, a new password, a new address. */
@Controller
@RequestMapping("/compte")
class AccountPages {

    private static final String HOME = "redirect:/compte";

    private final RecordedFactors factors;
    private final Credentials credentials;
    private final Letters letters;
    private final Tries tries;
    private final Waits waits;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    AccountPages(
            RecordedFactors factors,
            Credentials credentials,
            Letters letters,
            Tries tries,
            Waits waits,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.credentials = credentials;
        this.letters = letters;
        this.tries = tries;
        this.waits = waits;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @GetMapping
    String home(Principal me, HttpServletRequest request, Model model) {
        model.addAttribute("factors", factors.of(me.getName()));
        model.addAttribute("administrator", request.isUserInRole("ADMINISTRATOR"));
        model.addAttribute("operator", request.isUserInRole("OPERATOR"));
        return "signin/account";
    }

    @GetMapping("/mot-de-passe")
    String password() {
        return "signin/password";
    }

    @PostMapping("/mot-de-passe")
    String changePassword(
            @RequestParam(defaultValue = "") String actuel,
            @RequestParam(defaultValue = "") String nouveau,
            @RequestParam(defaultValue = "") String confirmation,
            Principal me,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        var faults = new NewPassword(nouveau, confirmation)
                .faults(password -> credentials.faultOfRules(me.getName(), password), model);
        var refused = faults ? Optional.<Credentials.Fault>empty() : credentials.faultOf(me.getName(), actuel);
        refused.ifPresent(fault -> model.addAttribute("faultCurrent", fault));
        if (faults || refused.isPresent()) {
            return "signin/password";
        }
        if (nouveau.equals(actuel)) {
            model.addAttribute("faultNew", "signin.password.same");
            return "signin/password";
        }
        credentials.changePassword(me.getName(), nouveau);
        sessions.endOthers(me.getName(), session.getId());
        after.addFlashAttribute("done", "signin.newPassword.done");
        return HOME;
    }

    @GetMapping("/courriel")
    String address(Principal me, Model model) {
        model.addAttribute("current", credentials.address(me.getName()).orElse(null));
        return "signin/address";
    }

    @PostMapping("/courriel")
    String changeAddress(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String confirmation,
            @RequestParam(defaultValue = "") String motDePasse,
            Principal me,
            Model model,
            RedirectAttributes after) {
        model.addAttribute("courriel", courriel.strip());
        model.addAttribute("confirmation", confirmation.strip());
        if (isFaulty(courriel.strip(), confirmation.strip(), model) || isRefused(me, motDePasse, courriel, model)) {
            return address(me, model);
        }
        confirmBy(me.getName(), courriel.strip());
        after.addFlashAttribute("done", "signin.newAddress.sent");
        return HOME;
    }

    private static boolean isFaulty(String address, String confirmation, Model model) {
        model.addAttribute("faultAddress", !AddressRule.isAddress(address));
        model.addAttribute("faultConfirmation", !confirmation.equalsIgnoreCase(address));
        return !AddressRule.isAddress(address) || !confirmation.equalsIgnoreCase(address);
    }

    private boolean isRefused(Principal me, String password, String address, Model model) {
        var fault = credentials.faultOf(me.getName(), password).or(() -> tries.take(
                        Bound.LETTER_TO_ADDRESS, address.strip())
                .map(wait -> new Credentials.Fault("signin.tooMany", waits.inWords(wait))));
        fault.ifPresent(found -> model.addAttribute("faultPassword", found));
        return fault.isPresent();
    }

    /** An address that has an account gets nothing, and nobody is told. */
    private void confirmBy(String username, String address) {
        if (!credentials.isTaken(address)) {
            transaction.executeWithoutResult(status -> letters.post(LetterKind.NEW_ADDRESS, username, address));
        }
    }
}
