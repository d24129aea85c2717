package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.People;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of my notices, and the bell of the layout. */
@Controller
@RequestMapping("/notifications")
class NotificationPage {

    private static final int PAGE = 40;
    private static final int BELL = 5;

    private final Inbox inbox;
    private final NoticeViews views;
    private final People people;
    private final ClosedAddresses closed;

    NotificationPage(Inbox inbox, NoticeViews views, People people, ClosedAddresses closed) {
        this.inbox = inbox;
        this.views = views;
        this.people = people;
        this.closed = closed;
    }

    @GetMapping
    String list(
            Looking looking, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long apres, Principal me, Model model) {
        var found = inbox.below(apres, me.getName(), looking, PAGE + 1);
        var shown = views.of(found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("lines", NoticeLine.of(shown));
        model.addAttribute("older", found.size() > PAGE ? last(shown) : null);
        model.addAttribute("first", apres == Long.MAX_VALUE);
        model.addAttribute("newest", shown.isEmpty() ? null : shown.get(0).id());
        model.addAttribute("looking", looking);
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("unread", inbox.unread(me.getName()));
        model.addAttribute("closed", closedOf(me));
        return "notifications/page";
    }

    @GetMapping("/cloche")
    String bell(Principal me, Model model) {
        model.addAttribute("unread", inbox.unread(me.getName()));
        var latest = NoticeLine.of(views.of(inbox.below(Long.MAX_VALUE, me.getName(), Looking.AT_ALL, PAGE)));
        model.addAttribute("latest", latest.subList(0, Math.min(BELL, latest.size())));
        model.addAttribute("closed", closedOf(me));
        return "notifications/bell :: bell";
    }

    private List<ClosedAddresses.Closed> closedOf(Principal me) {
        return people.find(me.getName()).map(closed::all).orElse(List.of());
    }

    /** Opening a notice reads it, and leads to what it is about. */
    @GetMapping("/{id}")
    String open(@PathVariable long id, Principal me) {
        return "redirect:" + read(id, me).path();
    }

    /** {@code avec}: the others of the same line. */
    @PostMapping("/{id}/lecture")
    String read(
            @PathVariable long id, @RequestParam(defaultValue = "") List<Long> avec, Looking looking, Principal me) {
        inbox.read(avec, me.getName());
        read(id, me);
        return "redirect:" + looking.path();
    }

    @PostMapping("/lecture")
    String readAll(@RequestParam long jusque, Looking looking, Principal me) {
        inbox.readAll(me.getName(), jusque);
        return "redirect:" + looking.path();
    }

    private Notice read(long id, Principal me) {
        return inbox.read(id, me.getName()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static long last(List<NoticeView> shown) {
        return shown.get(shown.size() - 1).id();
    }
}
