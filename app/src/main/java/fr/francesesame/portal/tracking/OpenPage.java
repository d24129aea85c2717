package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.notices.notifications.NoticeFeed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One page that follows what happens, told by one thread at a time. Each event bears the place in its reader's notices, from which a lost page goes on. */
final class OpenPage {

    private static final long RECONNECT_MILLIS = 3000;

    private final SseEmitter emitter;
    private final Reader reader;
    private String place;

    OpenPage(SseEmitter emitter, Reader reader, String place) {
        this.emitter = emitter;
        this.reader = reader;
        this.place = place;
    }

    SseEmitter emitter() {
        return emitter;
    }

    String username() {
        return reader.username();
    }

    Reader reader() {
        return reader;
    }

    String place() {
        return place;
    }

    void opened() throws IOException {
        send(SseEmitter.event().name("ouvert").data("").reconnectTime(RECONNECT_MILLIS));
    }

    /** Hands over notices, each with its own place; returns their number. */
    int tell(List<NoticeFeed.Entry> fresh) throws IOException {
        for (var entry : fresh) {
            place = entry.place();
            send(SseEmitter.event().name("notice").data(entry.notice()));
        }
        return fresh.size();
    }

    void tell(String event, String key) throws IOException {
        send(SseEmitter.event().name(event).data(key));
    }

    void stayOpen() throws IOException {
        emitter.send(SseEmitter.event().comment(""));
    }

    private void send(SseEventBuilder event) throws IOException {
        emitter.send(event.id(place));
    }

    /** Who reads, by which session, until when at the latest, and what the account might see when the page was opened. */
    record Reader(String username, String session, Instant until, Scope scope) {}
}
