package fr.francesesame.portal.messages;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One thread: read by both sides, written in by those who may. */
@Controller
@RequestMapping("/messagerie/{fil}")
class ThreadPages {

    private final Mailroom mailroom;
    private final ThreadReader reader;
    private final ThreadView view;
    private final Sending sending;

    ThreadPages(Mailroom mailroom, ThreadReader reader, ThreadView view, Sending sending) {
        this.mailroom = mailroom;
        this.reader = reader;
        this.view = view;
        this.sending = sending;
    }

    /** {@code suite}: the reader asks for what has come meanwhile, and goes on reading there. */
    @GetMapping
    String page(@PathVariable String fil, @RequestParam(required = false) @Nullable String suite, Model model) {
        var scope = mailroom.enter();
        var thread = mailroom.thread(scope, fil);
        view.show(scope, thread, model);
        model.addAttribute("continued", suite != null);
        reader.mark(scope, thread);
        return ThreadView.PAGE;
    }

    /** How many entries have come behind that one. */
    @GetMapping("/nouveautes")
    String news(@PathVariable String fil, @RequestParam(defaultValue = "0") long apres, Model model) {
        var scope = mailroom.enter();
        var thread = mailroom.thread(scope, fil);
        model.addAttribute("number", thread.number());
        model.addAttribute("newcomers", reader.newcomers(scope, thread, apres));
        return "messages/parts :: news";
    }

    @PostMapping("/messages")
    String write(@PathVariable String fil, @ModelAttribute WriteForm form, Model model, HttpServletResponse response) {
        var scope = mailroom.enter();
        var thread = mailroom.writable(scope, fil);
        try {
            sending.write(thread, scope, form);
            return ThreadView.back(thread);
        } catch (Unfit unfit) {
            return view.refuse(scope, thread, unfit, form.texte(), response, model);
        }
    }

    /** Among agents. */
    @PostMapping("/notes")
    String note(@PathVariable String fil, @ModelAttribute WriteForm form, Model model, HttpServletResponse response) {
        var scope = mailroom.enter();
        var thread = mailroom.answerable(scope, fil);
        try {
            sending.note(thread, scope, form);
            return ThreadView.back(thread);
        } catch (Unfit unfit) {
            return view.refuse(scope, thread, unfit, form.texte(), response, model);
        }
    }
}
