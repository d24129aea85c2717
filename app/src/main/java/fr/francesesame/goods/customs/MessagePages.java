package fr.francesesame.goods.customs;

import fr.francesesame.foundation.accounts.Scopes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where agents see what DELTA was told, what waits and what fails. */
@Controller
class MessagePages {

    private static final int PAGE = 50;

    private final MessageList messages;
    private final Scopes scopes;

    MessagePages(MessageList messages, Scopes scopes) {
        this.messages = messages;
        this.scopes = scopes;
    }

    @GetMapping("/echanges/douane")
    String list(
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "avant", defaultValue = "") String before,
            HttpServletRequest request,
            Model model) {
        agentsOnly(request);
        var chosen = state(state);
        var reference = words.strip().toUpperCase(Locale.ROOT);
        var found = messages.page(scopes.current(), chosen, reference, id(before), PAGE + 1);
        model.addAttribute("messages", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        model.addAttribute("states", MessageState.values());
        model.addAttribute("state", chosen);
        model.addAttribute("q", reference);
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        return "customs/messages";
    }

    /** For anybody else this page does not exist. */
    private static void agentsOnly(HttpServletRequest request) {
        if (Stream.of("INSPECTOR", "SUPERVISOR", "ADMINISTRATOR").noneMatch(request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static @Nullable MessageState state(String text) {
        return Arrays.stream(MessageState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
