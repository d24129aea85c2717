package fr.francesesame.people.signin;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person is signed in, and how he ends that elsewhere. */
@Controller
@RequestMapping("/compte/sessions")
class SessionPages {

    private static final String BACK = "redirect:/compte/sessions";

    private final Sessions sessions;

    SessionPages(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String list(Principal me, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(me.getName(), session.getId()));
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        return "signin/sessions";
    }

    @PostMapping("/{handle}/fin")
    String end(@PathVariable String handle, Principal me, RedirectAttributes after) {
        sessions.end(me.getName(), handle);
        after.addFlashAttribute("done", "signin.sessions.ended");
        return BACK;
    }

    @PostMapping("/fin")
    String endOthers(Principal me, HttpSession session, RedirectAttributes after) {
        sessions.endOthers(me.getName(), session.getId());
        after.addFlashAttribute("done", "signin.sessions.endedOthers");
        return BACK;
    }
}
