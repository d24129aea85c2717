package fr.francesesame.people.signin;

import static fr.francesesame.people.letters.LetterKind.NEW_ADDRESS;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.foundation.limits.Tries;
import fr.francesesame.people.letters.Links;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link to a new address leads, signed in or not. Programs that look at links confirm nothing: the button does. */
@Controller
@RequestMapping("/compte/courriel/confirmation")
class NewAddressPages {

    private static final String PAGE = "signin/address-confirmation";

    private final Links links;
    private final Credentials credentials;
    private final Tries tries;
    private final TransactionTemplate transaction;

    NewAddressPages(Links links, Credentials credentials, Tries tries, TransactionTemplate transaction) {
        this.links = links;
        this.credentials = credentials;
        this.tries = tries;
        this.transaction = transaction;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String jeton, Model model) {
        model.addAttribute("jeton", jeton);
        model.addAttribute("link", links.find(NEW_ADDRESS, jeton).orElse(null));
        return PAGE;
    }

    @PostMapping
    String confirm(@RequestParam(defaultValue = "") String jeton, HttpServletRequest request, Model model) {
        var bounded = tries.take(Bound.LINK_FROM_NETWORK, Network.of(request.getRemoteAddr()));
        model.addAttribute("done", bounded.isEmpty() && isConfirmed(jeton));
        return PAGE;
    }

    private boolean isConfirmed(String token) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> links.use(NEW_ADDRESS, token)
                    .map(link -> {
                        credentials.changeAddress(link.subject(), link.address());
                        links.revoke(NEW_ADDRESS, link.subject());
                        return true;
                    })
                    .orElse(false)));
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }
}
