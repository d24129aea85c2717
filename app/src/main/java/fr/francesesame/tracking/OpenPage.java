package fr.francesesame.tracking;

import fr.francesesame.notifications.NoticeFeed;
import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One page that follows what happens. Each event bears the place in its reader's notices, from which a lost page goes on. */
final class OpenPage {

    private static final long RECONNECT_MILLIS = 3000;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final String username;
    private String place;

    OpenPage(String username, String place) {
        this.username = username;
        this.place = place;
    }

    SseEmitter emitter() {
        return emitter;
    }

    String username() {
        return username;
    }

    synchronized void opened() throws IOException {
        send(SseEmitter.event().name("ouvert").data("").reconnectTime(RECONNECT_MILLIS));
    }

    /** Hands over the notices that the page has not got; returns their number. */
    synchronized int notices(NoticeFeed feed) throws IOException {
        var fresh = feed.since(username, place);
        for (var entry : fresh) {
            place = entry.place();
            send(SseEmitter.event().name("notice").data(entry.notice()));
        }
        return fresh.size();
    }

    synchronized void tell(String event, String key) throws IOException {
        send(SseEmitter.event().name(event).data(key));
    }

    synchronized void stayOpen() throws IOException {
        emitter.send(SseEmitter.event().comment(""));
    }

    private void send(SseEventBuilder event) throws IOException {
        emitter.send(event.id(place));
    }
}
