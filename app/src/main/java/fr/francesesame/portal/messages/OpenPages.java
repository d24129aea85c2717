package fr.francesesame.portal.messages;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a new thread is opened, about a formality or in general. */
@Controller
@RequestMapping("/messagerie/nouveau-fil")
class OpenPages {

    private static final String PAGE = "messages/open";

    private final Mailroom mailroom;
    private final Openings openings;
    private final Sending sending;
    private final OpenSheets sheets;

    OpenPages(Mailroom mailroom, Openings openings, Sending sending, OpenSheets sheets) {
        this.mailroom = mailroom;
        this.openings = openings;
        this.sending = sending;
        this.sheets = sheets;
    }

    /** {@code dossier}: the formality that it is to be about. */
    @GetMapping
    String page(@RequestParam(required = false) @Nullable String dossier, Model model) {
        var scope = mailroom.enter();
        model.addAttribute("sheet", sheets.of(scope, OpenForm.about(dossier)));
        return PAGE;
    }

    @PostMapping
    String open(@ModelAttribute OpenForm form, Model model, HttpServletResponse response) {
        var scope = mailroom.enter();
        try {
            return "redirect:/messagerie/" + sending.open(openings.of(scope, form), form.message());
        } catch (Unfit unfit) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("sheet", sheets.of(scope, form));
            model.addAttribute("fault", sheets.say(unfit));
            model.addAttribute("field", unfit.field());
            return PAGE;
        }
    }
}
