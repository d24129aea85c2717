package fr.francesesame.portal.messages;

import fr.francesesame.portal.messages.ThreadList.Query;
import fr.francesesame.terms.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Messagerie »: an operator's threads, a service's box; what open pages ask for when something has changed. */
@Controller
@RequestMapping("/messagerie")
class ThreadListPages {

    private static final int LONGEST = 100;

    private final Mailroom mailroom;
    private final ThreadsPages pages;

    ThreadListPages(Mailroom mailroom, ThreadsPages pages) {
        this.mailroom = mailroom;
        this.pages = pages;
    }

    /** {@code dossier}: only threads about that formality; {@code avant}: the change below which the page begins. */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String vue,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable Long avant,
            Model model) {
        var scope = mailroom.enter();
        model.addAttribute("page", pages.of(scope, query(vue, q, dossier), avant));
        return "messages/list";
    }

    /** How many threads of that list have changed since. */
    @GetMapping("/changements")
    String changes(
            @RequestParam(required = false) @Nullable String vue,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(defaultValue = "0") long depuis,
            Model model) {
        var scope = mailroom.enter();
        var query = query(vue, q, dossier);
        model.addAttribute("query", query);
        model.addAttribute("changed", pages.changed(scope, query, depuis));
        return "messages/parts :: changes";
    }

    @GetMapping("/non-lus")
    String unread(Model model) {
        model.addAttribute("unread", pages.unread(mailroom.enter()));
        return "messages/parts :: unread";
    }

    static Query query(@Nullable String view, String words, @Nullable String reference) {
        var sought = words.strip();
        return new Query(
                View.of(view),
                sought.substring(0, Math.min(LONGEST, sought.length())),
                Reference.written(reference).map(Reference::value).orElse(null));
    }
}
