package fr.francesesame.portal.assistance;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Assistance »: where to ask, one's own requests, and for the desk those that run. */
@Controller
class AssistancePages {

    private final HelpRequests requests;
    private final SupportDesk desk;

    AssistancePages(HelpRequests requests, SupportDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @GetMapping("/assistance")
    String page(@Nullable Principal me, Model model) {
        var answers = me != null && desk.has(me.getName());
        model.addAttribute("signedIn", me != null);
        model.addAttribute("own", me == null ? List.of() : requests.of(me.getName()));
        model.addAttribute("desk", answers);
        model.addAttribute("running", answers ? requests.running() : List.of());
        return "assistance/home";
    }

    /** After a request without an account. */
    @GetMapping("/assistance/recue")
    String received() {
        return "assistance/received";
    }
}
