package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvent;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.notices.notifications.NoticeFeed;
import fr.francesesame.terms.Reference;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open pages: each is told which formality changed, if its account may see it ({@code formality}), which notices are new
 * ({@code notice}), that something about them changed ({@code avis}), and that it may have missed something ({@code reprise}).
 */
@Controller
class Streams {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    /** Events that a page may be behind; a minute of a busy post. */
    private static final int PATIENCE = 500;

    /** Looks into the database at a time, however many pages are open. */
    private static final int LOOKS = 4;

    private final Set<PageQueue> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "open-page");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore looks = new Semaphore(LOOKS);
    private final Scopes scopes;
    private final Sight sight;
    private final NoticeFeed feed;
    private final StreamEndings endings;
    private final StreamPlaces places;

    Streams(Scopes scopes, Sight sight, NoticeFeed feed, StreamEndings endings, StreamPlaces places) {
        this.scopes = scopes;
        this.sight = sight;
        this.feed = feed;
        this.endings = endings;
        this.places = places;
    }

    /** {@code lastSeen}: what a browser sends by itself when its connection was cut, to whatever node; {@code since}: what a page says that opens the stream anew. */
    @GetMapping(path = "/evenements", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            @RequestParam(name = "depuis", required = false) @Nullable String since,
            HttpServletRequest request,
            Principal person)
            throws StreamPlaces.None {
        var emitter = new SseEmitter(0L);
        var page = new OpenPage(
                emitter,
                endings.reader(person.getName(), request),
                feed.placeAfter(lastSeen == null ? since : lastSeen));
        open(page);
        threads.execute(() -> end(page.username()));
        return emitter;
    }

    void open(OpenPage page) throws StreamPlaces.None {
        take(page.username());
        var queue = new PageQueue(page, threads, PATIENCE);
        open.add(queue);
        page.emitter().onCompletion(() -> leave(queue));
        page.emitter().onError(gone -> leave(queue));
        send(queue, OpenPage::opened);
        send(queue, this::notices);
    }

    /** Pages that were left without a word hold their place until they are next written to: that is now. */
    private void take(String username) throws StreamPlaces.None {
        try {
            places.take(username);
        } catch (StreamPlaces.None full) {
            open.stream()
                    .filter(page -> page.page().username().equals(username))
                    .forEach(page -> send(page, OpenPage::stayOpen));
            throw full;
        }
    }

    /** On the thread that hears of the changes of all nodes: it only notes what each page is to be told. */
    @EventListener
    void tell(LiveEvent event) {
        if (event.kind().equals(LiveEvent.ACCESS)) {
            threads.execute(() -> end(event.key()));
        }
        open.forEach(page -> {
            switch (event.kind()) {
                case LiveEvent.RESUMED -> resume(page);
                case "notice" -> news(page, event.key());
                case "formality" -> send(page, one -> formality(one, event.key()));
                default -> {}
            }
        });
    }

    @Scheduled(fixedDelay = 20_000)
    void keepAlive() {
        open.forEach(page -> send(page, OpenPage::stayOpen));
    }

    /** What no event tells of: a session that has run out, a day on which a right ends, an event that was lost. */
    @Scheduled(fixedDelay = 5_000)
    void endOfTime() {
        end("");
    }

    /** Ends the streams of that account, or of anybody, that may go on no longer. */
    private void end(String username) {
        var asked = open.stream()
                .filter(page -> username.isEmpty() || page.page().username().equals(username))
                .toList();
        try {
            var over = looking(
                    () -> endings.over(asked.stream().map(PageQueue::page).toList()));
            asked.stream().filter(page -> over.contains(page.page())).forEach(this::end);
        } catch (DataAccessException away) {
            LOG.warn("Whose streams may go on is asked again later: {}", away.toString());
        }
    }

    private void end(PageQueue page) {
        forget(page);
        page.end();
    }

    private void forget(PageQueue page) {
        if (open.remove(page)) {
            places.leave(page.page().username());
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        var last = List.copyOf(open);
        open.clear();
        last.forEach(page -> threads.execute(page.page().emitter()::complete));
        threads.shutdown();
    }

    private void resume(PageQueue page) {
        send(page, this::notices);
        send(page, one -> one.tell("reprise", ""));
    }

    private void news(PageQueue page, String username) {
        if (page.page().username().equals(username)) {
            send(page, one -> {
                if (notices(one) == 0) {
                    one.tell("avis", "");
                }
            });
        }
    }

    private int notices(OpenPage page) throws IOException {
        return page.tell(looking(() -> feed.since(page.username(), page.place())));
    }

    private void formality(OpenPage page, String reference) throws IOException {
        if (looking(() -> sight.sees(scopes.of(page.username()), new Reference(reference)))) {
            page.tell("formality", reference);
        }
    }

    private <T> T looking(Supplier<T> look) {
        looks.acquireUninterruptibly();
        try {
            return look.get();
        } finally {
            looks.release();
        }
    }

    private void send(PageQueue page, PageQueue.Message message) {
        if (!page.add(message)) {
            leave(page);
        }
    }

    private void leave(PageQueue page) {
        forget(page);
        page.close();
    }
}
