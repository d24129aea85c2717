package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.terms.ControlService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a thread on its page, with what agents may do; what a person typed stays there when it is refused. */
@Component
class ThreadView {

    static final String PAGE = "messages/thread";

    private final ThreadSheets sheets;
    private final Correspondents people;
    private final Templates templates;
    private final Names names;
    private final BorderPosts posts;

    ThreadView(ThreadSheets sheets, Correspondents people, Templates templates, Names names, BorderPosts posts) {
        this.sheets = sheets;
        this.people = people;
        this.templates = templates;
        this.names = names;
        this.posts = posts;
    }

    void show(Scope scope, MessageThread thread, Model model) {
        var sheet = sheets.of(scope, thread);
        var acts = sheet.agent() && sheet.mayWrite();
        model.addAttribute("sheet", sheet);
        model.addAttribute("templates", acts ? templates.of(thread.box().service()) : List.of());
        model.addAttribute("colleagues", acts ? colleagues(scope, thread) : List.of());
        model.addAttribute("services", ControlService.values());
        model.addAttribute("posts", acts ? posts.all() : List.of());
    }

    /** The page again, with the reason and what was typed. */
    String refuse(
            Scope scope,
            MessageThread thread,
            Unfit unfit,
            @Nullable String typed,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", names.say(unfit.sentence(), unfit.argument()));
        return typed(scope, thread, typed, model);
    }

    /** The page again with what was typed. */
    String typed(Scope scope, MessageThread thread, @Nullable String typed, Model model) {
        model.addAttribute("typed", typed);
        show(scope, thread, model);
        return PAGE;
    }

    static String back(MessageThread thread) {
        return "redirect:/messagerie/" + thread.number();
    }

    private List<Colleague> colleagues(Scope scope, MessageThread thread) {
        var others = people.colleagues(thread.box()).stream()
                .filter(username -> !username.equals(scope.username()) && !username.equals(thread.takenBy()))
                .toList();
        var called = names.people(others.stream());
        return others.stream()
                .map(username -> new Colleague(username, called.getOrDefault(username, username)))
                .toList();
    }

    record Colleague(String username, String name) {}
}
