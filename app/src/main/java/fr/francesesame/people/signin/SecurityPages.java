package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.PhoneRule;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person chooses how he signs in. Every change asks for the password again and is told by e-mail. */
@Controller
@RequestMapping("/compte/securite")
class SecurityPages {

    private static final String PAGE = "signin/security";
    private static final String CODES = "signin/codes";
    private static final String BACK = "redirect:/compte/securite";

    private final FactorSetUp setUp;
    private final RecordedFactors recordedFactors;
    private final SecondFactors factors;
    private final SmsCodes sms;
    private final RecoveryCodes recovery;
    private final Credentials credentials;
    private final Passkeys passkeys;

    SecurityPages(
            FactorSetUp setUp,
            RecordedFactors recordedFactors,
            SecondFactors factors,
            SmsCodes sms,
            RecoveryCodes recovery,
            Credentials credentials,
            Passkeys passkeys) {
        this.setUp = setUp;
        this.recordedFactors = recordedFactors;
        this.factors = factors;
        this.sms = sms;
        this.recovery = recovery;
        this.credentials = credentials;
        this.passkeys = passkeys;
    }

    @GetMapping
    String page(Principal me, HttpSession session, Model model) {
        setUp.show(me.getName(), session, model);
        model.addAttribute("base", "/compte/securite");
        model.addAttribute("askPassword", true);
        model.addAttribute("mustHave", factors.mustHave(recordedFactors.of(me.getName())));
        model.addAttribute("codesLeft", recovery.left(me.getName()));
        model.addAttribute("passkeys", passkeys.of(me.getName()));
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        return PAGE;
    }

    @PostMapping("/application")
    String application(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String motDePasse,
            Principal me,
            HttpSession session,
            Model model) {
        if (isRefused(me, motDePasse, "faultApplicationPassword", model)) {
            return page(me, session, model);
        }
        var codes = setUp.confirmApplication(me.getName(), session, code);
        if (codes.isEmpty()) {
            model.addAttribute("faultApplication", true);
            return page(me, session, model);
        }
        model.addAttribute("codes", codes.get());
        return CODES;
    }

    @PostMapping("/sms")
    String sendSms(
            @RequestParam(defaultValue = "") String mobile,
            @RequestParam(defaultValue = "") String motDePasse,
            Principal me,
            HttpSession session,
            Model model) {
        model.addAttribute("mobile", mobile);
        var number = PhoneRule.mobile(mobile);
        if (number.isEmpty()) {
            model.addAttribute("faultMobile", true);
        } else if (!isRefused(me, motDePasse, "faultSmsPassword", model)) {
            sms.send(me.getName(), number.get()).ifPresent(fault -> model.addAttribute("notSent", fault));
        }
        return page(me, session, model);
    }

    @PostMapping("/sms/code")
    String confirmSms(@RequestParam(defaultValue = "") String code, Principal me, HttpSession session, Model model) {
        var codes = setUp.confirmSms(me.getName(), code);
        if (codes.isEmpty()) {
            model.addAttribute("faultSms", true);
            return page(me, session, model);
        }
        model.addAttribute("codes", codes.get());
        return CODES;
    }

    @PostMapping("/mot-de-passe-seul")
    String passwordAlone(
            @RequestParam(defaultValue = "") String motDePasse,
            Principal me,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        if (factors.mustHave(recordedFactors.of(me.getName()))) {
            return BACK;
        }
        if (isRefused(me, motDePasse, "faultAlonePassword", model)) {
            return page(me, session, model);
        }
        setUp.passwordAlone(me.getName());
        after.addFlashAttribute("done", "signin.security.alone.done");
        return BACK;
    }

    @PostMapping("/codes")
    String renewCodes(
            @RequestParam(defaultValue = "") String motDePasse, Principal me, HttpSession session, Model model) {
        if (!setUp.has(me.getName()) || isRefused(me, motDePasse, "faultCodesPassword", model)) {
            return page(me, session, model);
        }
        model.addAttribute("codes", setUp.renewRecovery(me.getName()));
        return CODES;
    }

    @PostMapping("/cles/retrait")
    String removePasskey(
            @RequestParam(defaultValue = "") String cle,
            @RequestParam(defaultValue = "") String motDePasse,
            Principal me,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        if (isRefused(me, motDePasse, "faultPasskeyPassword", model)) {
            return page(me, session, model);
        }
        passkeys.remove(me.getName(), cle);
        after.addFlashAttribute("done", "signin.security.passkey.removed");
        return BACK;
    }

    private boolean isRefused(Principal me, String password, String field, Model model) {
        var fault = credentials.faultOf(me.getName(), password);
        fault.ifPresent(found -> model.addAttribute(field, found));
        return fault.isPresent();
    }
}
