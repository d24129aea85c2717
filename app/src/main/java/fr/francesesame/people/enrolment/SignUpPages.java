package fr.francesesame.people.enrolment;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.signin.AnonymisingNetworks;
import fr.francesesame.people.signin.Waits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-up form. Bounds and the taken identifier are looked at only once the form is complete and valid. */
@Controller
@RequestMapping("/inscription")
class SignUpPages {

    private static final String FORM = "enrolment/form";

    private final SignUps signUps;
    private final AnonymisingNetworks networks;
    private final Tries tries;
    private final Waits waits;

    SignUpPages(SignUps signUps, AnonymisingNetworks networks, Tries tries, Waits waits) {
        this.signUps = signUps;
        this.networks = networks;
        this.tries = tries;
        this.waits = waits;
    }

    @ModelAttribute("levels")
    List<String> levels() {
        return List.of("PASSWORD", "SMS", "TOTP");
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", SignUpForm.EMPTY);
        return FORM;
    }

    @PostMapping
    String signUp(
            @ModelAttribute("form") SignUpForm form, BindingResult faults, HttpServletRequest request, Model model) {
        SignUpRules.check(form, faults);
        if (!faults.hasErrors()) {
            outside(form, faults, request);
        }
        if (!faults.hasErrors() && !signUps.register(form)) {
            faults.rejectValue("identifiant", "enrolment.fault.taken");
        }
        return faults.hasErrors() ? FORM : "redirect:/inscription/enregistree";
    }

    @GetMapping("/enregistree")
    String done() {
        return "enrolment/done";
    }

    @GetMapping("/terminee")
    String activated() {
        return "enrolment/activated";
    }

    private void outside(SignUpForm form, BindingResult faults, HttpServletRequest request) {
        if (networks.lists(request.getRemoteAddr())) {
            faults.reject("signin.network");
            return;
        }
        wait(request, form)
                .ifPresent(wait ->
                        faults.reject("enrolment.fault.tooMany", new Object[] {waits.inWords(wait)}, "tooMany"));
    }

    private Optional<Duration> wait(HttpServletRequest request, SignUpForm form) {
        return tries.take(Bound.SIGN_UP_FROM_NETWORK, Network.of(request.getRemoteAddr()))
                .or(() -> tries.take(Bound.LETTER_TO_ADDRESS, form.courriel()));
    }
}
