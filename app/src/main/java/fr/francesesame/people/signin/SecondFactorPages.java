package fr.francesesame.people.signin;

import fr.francesesame.people.signin.Factors.Level;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the second factor of whoever has given the right password; anybody else is sent to the sign-in page. */
@Controller
@RequestMapping("/connexion/code")
class SecondFactorPages {

    private static final String START = "redirect:/connexion";
    private static final String PAGE = "signin/code";

    private final SecondFactors factors;
    private final RecordedFactors recordedFactors;
    private final SmsCodes sms;
    private final Entrance entrance;
    private final Waits waits;
    private final Clock clock;

    SecondFactorPages(
            SecondFactors factors,
            RecordedFactors recordedFactors,
            SmsCodes sms,
            Entrance entrance,
            Waits waits,
            Clock clock) {
        this.factors = factors;
        this.recordedFactors = recordedFactors;
        this.sms = sms;
        this.entrance = entrance;
        this.waits = waits;
        this.clock = clock;
    }

    @GetMapping
    String page(HttpSession session, Model model) {
        var owed = owed(session);
        if (owed.isEmpty()) {
            return START;
        }
        if (!owed.get().confirmed()) {
            return "redirect:/connexion/second-facteur";
        }
        if (owed.get().level() == Level.SMS && !sms.isUnderWay(owed.get().username())) {
            send(owed.get(), model);
        }
        return show(owed.get(), model);
    }

    @PostMapping("/envoi")
    String sendAgain(HttpSession session, Model model) {
        var owed = owed(session).filter(Factors::confirmed);
        if (owed.isEmpty() || owed.get().level() != Level.SMS) {
            return START;
        }
        send(owed.get(), model);
        return show(owed.get(), model);
    }

    @PostMapping
    @Nullable
    String enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        var owed = owed(request.getSession()).filter(Factors::confirmed);
        if (owed.isEmpty()) {
            return START;
        }
        var wait = factors.take(owed.get().username());
        if (wait.isPresent()) {
            model.addAttribute("wait", waits.inWords(wait.get()));
            return show(owed.get(), model);
        }
        if (!factors.accept(owed.get(), code)) {
            model.addAttribute("refused", true);
            return show(owed.get(), model);
        }
        entrance.letIn(owed.get().username(), request, response);
        return null;
    }

    private Optional<Factors> owed(HttpSession session) {
        return PendingSignIn.in(session, clock.instant()).flatMap(pending -> recordedFactors.find(pending.username()));
    }

    private void send(Factors owed, Model model) {
        var mobile = owed.mobile();
        if (mobile != null) {
            sms.send(owed.username(), mobile).ifPresent(fault -> model.addAttribute("notSent", fault));
        }
    }

    private static String show(Factors owed, Model model) {
        model.addAttribute("bySms", owed.level() == Level.SMS);
        var mobile = owed.mobile();
        model.addAttribute("mobileEnd", mobile == null ? "" : mobile.substring(Math.max(0, mobile.length() - 2)));
        return PAGE;
    }
}
