package fr.francesesame.portal.publicpages;

import fr.francesesame.goods.customs.CustomsAnswers;
import fr.francesesame.goods.intake.LastMessages;
import fr.francesesame.portal.publicpages.ServiceState.Heard;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « État du service », and what to do when it does not answer. */
@Controller
class StatePages {

    private final ServiceNotices notices;
    private final LastMessages messages;
    private final CustomsAnswers customs;

    StatePages(ServiceNotices notices, LastMessages messages, CustomsAnswers customs) {
        this.notices = notices;
        this.messages = messages;
        this.customs = customs;
    }

    @GetMapping("/etat")
    String state(Model model) {
        model.addAttribute("state", new ServiceState(notices.standings(), notices.works(), partners()));
        return "public/state";
    }

    @GetMapping("/procedure-de-secours")
    String fallback() {
        return "public/fallback";
    }

    /** To be printed and filled in by hand. */
    @GetMapping("/procedure-de-secours/formulaire")
    String form() {
        return "public/fallback-form";
    }

    private List<Heard> partners() {
        return List.of(
                new Heard("TRACES", messages.ofTraces().orElse(null)),
                new Heard("SORA", messages.ofSora().orElse(null)),
                new Heard("DELTA", customs.last().orElse(null)));
    }
}
