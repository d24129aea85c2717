package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.PhoneRule;
import fr.francesesame.foundation.platform.WantedPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between password and entrance, for who has to have a second factor, or chose one at sign-up, and has none set up yet. */
@Controller
@RequestMapping("/connexion/second-facteur")
class SetUpPages {

    private static final String START = "redirect:/connexion";

    private final RecordedFactors recordedFactors;
    private final FactorSetUp setUp;
    private final SecondFactors factors;
    private final SmsCodes sms;
    private final Entrance entrance;
    private final WantedPage wanted;
    private final Waits waits;
    private final Clock clock;

    SetUpPages(
            RecordedFactors recordedFactors,
            FactorSetUp setUp,
            SecondFactors factors,
            SmsCodes sms,
            Entrance entrance,
            WantedPage wanted,
            Waits waits,
            Clock clock) {
        this.recordedFactors = recordedFactors;
        this.setUp = setUp;
        this.factors = factors;
        this.sms = sms;
        this.entrance = entrance;
        this.wanted = wanted;
        this.waits = waits;
        this.clock = clock;
    }

    @GetMapping
    String page(HttpSession session, Model model) {
        return owing(session).map(username -> show(username, session, model)).orElse(START);
    }

    @PostMapping("/sms")
    String sendSms(@RequestParam(defaultValue = "") String mobile, HttpSession session, Model model) {
        var username = owing(session);
        if (username.isEmpty()) {
            return START;
        }
        model.addAttribute("mobile", mobile);
        PhoneRule.mobile(mobile)
                .ifPresentOrElse(
                        number -> sms.send(username.get(), number)
                                .ifPresent(fault -> model.addAttribute("notSent", fault)),
                        () -> model.addAttribute("faultMobile", true));
        return show(username.get(), session, model);
    }

    @PostMapping("/sms/code")
    String confirmSms(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = request.getSession();
        return confirm(session, request, response, model, username -> setUp.confirmSms(username, code), "faultSms");
    }

    @PostMapping("/application")
    String confirmApplication(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var session = request.getSession();
        return confirm(
                session,
                request,
                response,
                model,
                username -> setUp.confirmApplication(username, session, code),
                "faultApplication");
    }

    private String confirm(
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            java.util.function.Function<String, Optional<List<String>>> confirmation,
            String fault) {
        var username = owing(session);
        if (username.isEmpty()) {
            return START;
        }
        var wait = factors.take(username.get());
        if (wait.isPresent()) {
            model.addAttribute("wait", waits.inWords(wait.get()));
            return show(username.get(), session, model);
        }
        var codes = confirmation.apply(username.get());
        if (codes.isEmpty()) {
            model.addAttribute(fault, true);
            return show(username.get(), session, model);
        }
        model.addAttribute("next", wanted.address(request, response));
        entrance.signIn(username.get(), request, response);
        model.addAttribute("codes", codes.get());
        return "signin/codes";
    }

    private Optional<String> owing(HttpSession session) {
        return PendingSignIn.in(session, clock.instant())
                .flatMap(pending -> recordedFactors.find(pending.username()))
                .filter(owed -> !owed.confirmed())
                .map(Factors::username);
    }

    private String show(String username, HttpSession session, Model model) {
        setUp.show(username, session, model);
        model.addAttribute("base", "/connexion/second-facteur");
        return "signin/set-up";
    }
}
