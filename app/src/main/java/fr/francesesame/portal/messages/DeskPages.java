package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What agents do with a thread beside writing. */
@Controller
@RequestMapping("/messagerie/{fil}")
class DeskPages {

    private final Mailroom mailroom;
    private final ThreadService threadService;
    private final DeskForms forms;
    private final ThreadView view;

    DeskPages(Mailroom mailroom, ThreadService threadService, DeskForms forms, ThreadView view) {
        this.mailroom = mailroom;
        this.threadService = threadService;
        this.forms = forms;
        this.view = view;
    }

    /** What an agent has typed is judged, and done where it fits. */
    private interface Doing {
        void with(Scope scope, MessageThread thread) throws Unfit;
    }

    @PostMapping("/prise")
    String take(@PathVariable String fil, Model model, HttpServletResponse response) {
        return done(fil, model, response, (scope, thread) -> threadService.take(thread.number(), scope));
    }

    @PostMapping("/remise")
    String give(
            @PathVariable String fil,
            @RequestParam(defaultValue = "") String collegue,
            Model model,
            HttpServletResponse response) {
        return done(
                fil,
                model,
                response,
                (scope, thread) -> threadService.give(thread.number(), scope, forms.colleague(thread, collegue)));
    }

    /** {@code poste} blank: for all posts of the service. */
    @PostMapping("/orientation")
    String forward(
            @PathVariable String fil,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String poste,
            Model model,
            HttpServletResponse response) {
        return left(fil, model, response, (scope, thread) -> {
            var box = forms.box(thread, service, poste);
            threadService.forward(thread.number(), scope, box.service(), box.post());
        });
    }

    @PostMapping("/courrier")
    String answerByPost(
            @PathVariable String fil,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String reference,
            Model model,
            HttpServletResponse response) {
        return done(fil, model, response, (scope, thread) -> {
            var letter = forms.letter(thread, date, reference);
            threadService.answerByPost(thread.number(), scope, letter.on(), letter.reference());
        });
    }

    @PostMapping("/cloture")
    String close(@PathVariable String fil, Model model, HttpServletResponse response) {
        return done(fil, model, response, (scope, thread) -> threadService.close(thread.number(), scope));
    }

    @PostMapping("/reouverture")
    String reopen(@PathVariable String fil, Model model, HttpServletResponse response) {
        return done(fil, model, response, (scope, thread) -> threadService.reopen(thread.number(), scope));
    }

    private String done(String number, Model model, HttpServletResponse response, Doing doing) {
        var scope = mailroom.enter();
        var thread = mailroom.answerable(scope, number);
        try {
            doing.with(scope, thread);
            return ThreadView.back(thread);
        } catch (Unfit unfit) {
            return view.refuse(scope, thread, unfit, null, response, model);
        }
    }

    /** The thread may lie in a box now that the agent does not see. */
    private String left(String number, Model model, HttpServletResponse response, Doing doing) {
        var next = done(number, model, response, doing);
        return next.startsWith("redirect:") ? "redirect:/messagerie" : next;
    }
}
