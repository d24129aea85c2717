package fr.francesesame.tracking;

import fr.francesesame.accounts.Scopes;
import fr.francesesame.consignments.Sight;
import fr.francesesame.notifications.NoticeFeed;
import fr.francesesame.platform.LiveEvent;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open pages: each is told which formality changed, if its account may see it ({@code formality}), which notices are new
 * ({@code notice}), that something about them changed ({@code avis}), and that it may have missed something ({@code reprise}).
 */
@Controller
class Streams {

    private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();
    private final Scopes scopes;
    private final Sight sight;
    private final NoticeFeed feed;

    Streams(Scopes scopes, Sight sight, NoticeFeed feed) {
        this.scopes = scopes;
        this.sight = sight;
        this.feed = feed;
    }

    /** {@code lastSeen}: what a browser sends by itself when its connection was cut, to whatever node. */
    @GetMapping(path = "/evenements", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen, Principal person) {
        var page = new OpenPage(person.getName(), feed.placeAfter(lastSeen));
        page.emitter().onCompletion(() -> open.remove(page));
        page.emitter().onError(gone -> open.remove(page));
        open.add(page);
        send(page, OpenPage::opened);
        send(page, one -> one.notices(feed));
        return page.emitter();
    }

    @EventListener
    void tell(LiveEvent event) {
        open.forEach(page -> {
            switch (event.kind()) {
                case LiveEvent.RESUMED -> resume(page);
                case "notice" -> notices(page, event.key());
                case "formality" -> formality(page, event.key());
                default -> {}
            }
        });
    }

    @Scheduled(fixedDelay = 20_000)
    void keepAlive() {
        open.forEach(page -> send(page, OpenPage::stayOpen));
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(page -> page.emitter().complete());
    }

    private void resume(OpenPage page) {
        send(page, one -> one.notices(feed));
        send(page, one -> one.tell("reprise", ""));
    }

    private void notices(OpenPage page, String username) {
        if (page.username().equals(username)) {
            send(page, one -> {
                if (one.notices(feed) == 0) {
                    one.tell("avis", "");
                }
            });
        }
    }

    private void formality(OpenPage page, String reference) {
        if (sight.sees(scopes.of(page.username()), new Reference(reference))) {
            send(page, one -> one.tell("formality", reference));
        }
    }

    private void send(OpenPage page, Message message) {
        try {
            message.to(page);
        } catch (IOException | IllegalStateException gone) {
            open.remove(page);
        }
    }

    /** Something to say to a page that may be gone. */
    private interface Message {

        void to(OpenPage page) throws IOException;
    }
}
