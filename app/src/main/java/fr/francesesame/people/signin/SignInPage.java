package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The sign-in page; after a refusal it keeps the identifier and never says which of the two was wrong. */
@Controller
class SignInPage {

    static final String TYPED = "sesame.typedUsername";
    static final String WAIT = "sesame.wait";

    private final OtherEntrances others;

    SignInPage(OtherEntrances others) {
        this.others = others;
    }

    @GetMapping("/connexion")
    String page(
            @SessionAttribute(name = TYPED, required = false) @Nullable String typed,
            @SessionAttribute(name = WAIT, required = false) @Nullable String wait,
            HttpSession session,
            Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("wait", wait);
        model.addAttribute("others", others.all());
        session.removeAttribute(TYPED);
        session.removeAttribute(WAIT);
        return "signin/page";
    }
}
