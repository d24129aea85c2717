package fr.francesesame.tracking;

import fr.francesesame.accounts.Scopes;
import fr.francesesame.consignments.Sight;
import fr.francesesame.platform.LiveEvent;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Open pages: each is told which formality changed, if its account may see it, and that it has a new notice. */
@Controller
class Streams {

    private final Map<SseEmitter, String> open = new ConcurrentHashMap<>();
    private final Scopes scopes;
    private final Sight sight;

    Streams(Scopes scopes, Sight sight) {
        this.scopes = scopes;
        this.sight = sight;
    }

    @GetMapping(path = "/evenements", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Principal person) {
        var emitter = new SseEmitter(0L);
        open.put(emitter, person.getName());
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(gone -> open.remove(emitter));
        send(emitter, SseEmitter.event().comment("ouvert").reconnectTime(3000));
        return emitter;
    }

    @EventListener
    void tell(LiveEvent event) {
        open.forEach((emitter, username) -> {
            if (concerns(event, username)) {
                send(emitter, SseEmitter.event().name(event.kind()).data(event.key()));
            }
        });
    }

    @Scheduled(fixedDelay = 20_000)
    void keepAlive() {
        open.keySet().forEach(emitter -> send(emitter, SseEmitter.event().comment("")));
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        open.keySet().forEach(SseEmitter::complete);
    }

    private boolean concerns(LiveEvent event, String username) {
        return switch (event.kind()) {
            case "notice" -> event.key().equals(username);
            case "formality" -> sight.sees(scopes.of(username), new Reference(event.key()));
            default -> false;
        };
    }

    private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.remove(emitter);
        }
    }
}
