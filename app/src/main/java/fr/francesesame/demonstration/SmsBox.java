package fr.francesesame.demonstration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The latest text messages, the newest first; they are gone when the demonstration ends, as on a telephone thrown away. */
@Component
@Profile("demonstration")
class SmsBox {

    private static final int ROOM = 500;

    private final Deque<CaughtSms> messages = new ArrayDeque<>();

    synchronized void put(CaughtSms message) {
        messages.addFirst(message);
        if (messages.size() > ROOM) {
            messages.removeLast();
        }
    }

    synchronized List<CaughtSms> all() {
        return List.copyOf(messages);
    }
}
