package fr.francesesame.people.enrolment;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.signin.Waits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link of the activation e-mail leads: looking at it uses nothing, identifier and password do. */
@Controller
@RequestMapping("/inscription/activation")
class ActivationPages {

    private static final String FORM = "enrolment/activation";

    private final SignUps signUps;
    private final Tries tries;
    private final Waits waits;

    ActivationPages(SignUps signUps, Tries tries, Waits waits) {
        this.signUps = signUps;
        this.tries = tries;
        this.waits = waits;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String jeton, Model model) {
        model.addAttribute("jeton", jeton);
        model.addAttribute("good", signUps.isGood(jeton));
        return FORM;
    }

    @PostMapping
    String activate(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("identifiant", identifiant.strip());
        var wait = tries.take(Bound.LINK_FROM_NETWORK, Network.of(request.getRemoteAddr()));
        if (wait.isPresent()) {
            model.addAttribute("wait", waits.inWords(wait.get()));
            return form(jeton, model);
        }
        if (signUps.recognised(jeton, identifiant.strip(), motDePasse).isEmpty()) {
            model.addAttribute("refused", true);
            return form(jeton, model);
        }
        return signUps.activate(jeton) ? "redirect:/inscription/terminee" : form(jeton, model);
    }
}
