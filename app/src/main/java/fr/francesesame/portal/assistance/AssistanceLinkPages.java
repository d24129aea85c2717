package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.BusyPage;
import fr.francesesame.portal.documents.NoPlace;
import fr.francesesame.portal.messages.WriteForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A request without an account, by the link of an e-mail; whoever holds the link reads and writes. */
@Controller
@RequestMapping("/assistance/suivi")
class AssistanceLinkPages {

    private final HelpLetters letters;
    private final HelpRequests requests;
    private final HelpRoom room;

    AssistanceLinkPages(HelpLetters letters, HelpRequests requests, HelpRoom room) {
        this.letters = letters;
        this.requests = requests;
        this.room = room;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String jeton, Model model) {
        return room.show(shownBy(jeton), HelpView.link(jeton), model);
    }

    @PostMapping("/messages")
    String write(
            @RequestParam(defaultValue = "") String jeton,
            @ModelAttribute WriteForm form,
            HttpServletRequest asked,
            HttpServletResponse response,
            Model model) {
        var request = shownBy(jeton);
        return room.write(request, HelpView.link(jeton), form, Asker.of(asked).sender(request), response, model);
    }

    @PostMapping("/retrait")
    String withdraw(@RequestParam(defaultValue = "") String jeton) {
        return room.withdraw(shownBy(jeton), HelpView.link(jeton));
    }

    @GetMapping("/fichiers/{id}")
    void take(@RequestParam(defaultValue = "") String jeton, @PathVariable String id, HttpServletResponse response)
            throws IOException, NoPlace {
        var request = shownBy(jeton);
        room.take(request, id, request.number(), response);
    }

    @ExceptionHandler(NoPlace.class)
    String busy(HttpServletResponse response) {
        return BusyPage.with(response);
    }

    @ExceptionHandler(NoLink.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String ended() {
        return "assistance/ended";
    }

    private HelpRequest shownBy(String token) {
        return letters.request(token).flatMap(requests::find).orElseThrow(NoLink::new);
    }

    /** The link is not ours, or too old. */
    private static final class NoLink extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
