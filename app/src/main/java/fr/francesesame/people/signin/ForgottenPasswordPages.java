package fr.francesesame.people.signin;

import static fr.francesesame.people.letters.LetterKind.NEW_PASSWORD;

import fr.francesesame.foundation.accounts.AddressRule;
import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.letters.Letters;
import fr.francesesame.people.letters.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A forgotten password: a link by e-mail, then a new one. Answer and work are the same whether the address has an account or not:
 * whose it is, is looked up when the e-mail leaves.
 */
@Controller
@RequestMapping("/mot-de-passe")
class ForgottenPasswordPages {

    private static final String ASK = "signin/forgotten";
    private static final String CHOOSE = "signin/forgotten-new";

    private final Letters letters;
    private final Links links;
    private final Credentials credentials;
    private final SignInGuard guard;
    private final Sessions sessions;
    private final Tries tries;
    private final Waits waits;
    private final TransactionTemplate transaction;

    ForgottenPasswordPages(
            Letters letters,
            Links links,
            Credentials credentials,
            SignInGuard guard,
            Sessions sessions,
            Tries tries,
            Waits waits,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.links = links;
        this.credentials = credentials;
        this.guard = guard;
        this.sessions = sessions;
        this.tries = tries;
        this.waits = waits;
        this.transaction = transaction;
    }

    @GetMapping
    String ask() {
        return ASK;
    }

    @PostMapping
    String send(@RequestParam(defaultValue = "") String courriel, HttpServletRequest request, Model model) {
        var address = courriel.strip();
        model.addAttribute("courriel", address);
        if (!AddressRule.isAddress(address)) {
            model.addAttribute("faultAddress", true);
            return ASK;
        }
        var wait = tries.take(Bound.LINK_FROM_NETWORK, Network.of(request.getRemoteAddr()))
                .or(() -> tries.take(Bound.LETTER_TO_ADDRESS, address));
        if (wait.isPresent()) {
            model.addAttribute("wait", waits.inWords(wait.get()));
            return ASK;
        }
        letters.postToOwner(NEW_PASSWORD, address);
        model.addAttribute("sent", true);
        return ASK;
    }

    @GetMapping("/nouveau")
    String choose(@RequestParam(defaultValue = "") String jeton, Model model) {
        model.addAttribute("jeton", jeton);
        model.addAttribute("good", links.find(NEW_PASSWORD, jeton).isPresent());
        return CHOOSE;
    }

    @PostMapping("/nouveau")
    String change(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String nouveau,
            @RequestParam(defaultValue = "") String confirmation,
            HttpServletRequest request,
            Model model) {
        var wait = tries.take(Bound.LINK_FROM_NETWORK, Network.of(request.getRemoteAddr()));
        wait.ifPresent(time -> model.addAttribute("wait", waits.inWords(time)));
        if (wait.isPresent() || new NewPassword(nouveau, confirmation).faults(rule(jeton), model)) {
            return choose(jeton, model);
        }
        var owner = transaction.execute(status -> owner(jeton, nouveau));
        if (owner == null || owner.isEmpty()) {
            return choose(jeton, model);
        }
        guard.forgive(owner);
        sessions.endAll(owner);
        return "redirect:/connexion?motdepasse";
    }

    /** Of a link that serves no more only what every password has to be is said. */
    private Function<String, Optional<String>> rule(String token) {
        return links.find(NEW_PASSWORD, token)
                .<Function<String, Optional<String>>>map(
                        link -> password -> credentials.faultOfNew(link.subject(), password))
                .orElse(password -> PasswordRule.fault(password, List.of()));
    }

    private String owner(String token, String password) {
        return links.use(NEW_PASSWORD, token)
                .map(link -> {
                    credentials.changePassword(link.subject(), password);
                    links.revoke(NEW_PASSWORD, link.subject());
                    return link.subject();
                })
                .orElse("");
    }
}
