package fr.francesesame.portal.tracking;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one page has still to be told, in order, by one thread at a time. A page that reads too slowly is given up once it has fallen
 * too far behind: it connects again by itself and goes on from the last event that it has got.
 */
final class PageQueue {

    private static final Logger LOG = LoggerFactory.getLogger(PageQueue.class);

    private final OpenPage page;
    private final Executor threads;
    private final int limit;
    private final Deque<Message> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean closed;

    PageQueue(OpenPage page, Executor threads, int limit) {
        this.page = page;
        this.threads = threads;
        this.limit = limit;
    }

    OpenPage page() {
        return page;
    }

    /** Returns at once; false where the page is gone or given up. */
    boolean add(Message message) {
        synchronized (this) {
            closed = closed || waiting.size() >= limit;
            if (closed) {
                waiting.clear();
                return false;
            }
            waiting.add(message);
            if (sending) {
                return true;
            }
            sending = true;
        }
        threads.execute(this::send);
        return true;
    }

    /** Nothing more is told, and its connection is closed. */
    void end() {
        close();
        threads.execute(page.emitter()::complete);
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
    }

    private void send() {
        try {
            for (var message = next(); message != null; message = next()) {
                message.to(page);
            }
        } catch (IOException | IllegalStateException gone) {
            close();
        } catch (RuntimeException fault) {
            LOG.warn("An open page could not be told and is to connect again: {}", fault.toString());
            close();
        }
        if (isClosed()) {
            page.emitter().complete();
        }
    }

    private synchronized @Nullable Message next() {
        var next = closed ? null : waiting.poll();
        sending = next != null;
        return next;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Something to say to a page that may be gone. */
    interface Message {

        void to(OpenPage page) throws IOException;
    }
}
