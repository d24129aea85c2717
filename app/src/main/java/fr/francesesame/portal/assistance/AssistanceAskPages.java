package fr.francesesame.portal.assistance;

import fr.francesesame.portal.messages.Unfit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where anybody asks for assistance. */
@Controller
@RequestMapping("/assistance/nouvelle-demande")
class AssistanceAskPages {

    private static final String PAGE = "assistance/ask";
    private static final String DOSSIER = "/dossiers/";

    private final HelpAsking asking;
    private final HelpSheets sheets;

    AssistanceAskPages(HelpAsking asking, HelpSheets sheets) {
        this.asking = asking;
        this.sheets = sheets;
    }

    /** {@code depuis}: the page that the person was on; {@code incident}: what an error page told; {@code dossier}: which formality it is about. */
    @GetMapping
    String page(@ModelAttribute HelpForm form, HttpServletRequest request, Model model) {
        return shown(form, proposed(form, Asker.of(request).username()), request, model);
    }

    @PostMapping
    String ask(
            @ModelAttribute HelpForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var asker = Asker.of(request);
        try {
            var number = asking.ask(form, asker, context(form, request));
            after.addFlashAttribute("received", number);
            return "redirect:" + (asker.username() == null ? "/assistance/recue" : "/assistance/demandes/" + number);
        } catch (Unfit unfit) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", sheets.say(unfit));
            model.addAttribute("field", unfit.field());
            return shown(form, form.dossier(), request, model);
        }
    }

    private String shown(HelpForm form, @Nullable String dossier, HttpServletRequest request, Model model) {
        model.addAttribute("f", form);
        model.addAttribute("dossier", dossier);
        model.addAttribute("kinds", HelpKind.values());
        model.addAttribute("context", context(form, request));
        model.addAttribute("account", Asker.of(request).username() != null);
        return PAGE;
    }

    /** The formality that was named, or whose page the person came from, where the account sees it. */
    private @Nullable String proposed(HelpForm form, @Nullable String username) {
        if (username == null) {
            return null;
        }
        return Optional.ofNullable(form.dossier())
                .or(() -> Optional.ofNullable(form.depuis())
                        .filter(page -> page.startsWith(DOSSIER))
                        .map(page -> page.substring(DOSSIER.length()).replaceFirst("/.*", "")))
                .flatMap(typed -> asking.seen(typed, username))
                .orElse(null);
    }

    private static HelpContext context(HelpForm form, HttpServletRequest request) {
        return HelpContext.of(form.depuis(), form.incident(), request.getHeader(HttpHeaders.USER_AGENT));
    }
}
