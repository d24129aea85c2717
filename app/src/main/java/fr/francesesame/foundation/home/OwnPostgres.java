package fr.francesesame.foundation.home;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a home, as long as Sésame runs: one that ends by itself is started again at the same port, however often it
 * takes; meanwhile nobody gets a connection, and callers are told to come back.
 */
final class OwnPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final int LOOKED_AFTER_MILLIS = 500;
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final Server server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile EmbeddedPostgres current;

    private OwnPostgres(Server server) throws IOException {
        this.server = server;
        this.current = server.start(0);
    }

    static OwnPostgres start(Home home) throws IOException {
        home.prepare();
        var started = new OwnPostgres(new Server(home));
        started.watch();
        return started;
    }

    String url() {
        return current.getJdbcUrl("postgres", "postgres");
    }

    String password() throws IOException {
        return server.password();
    }

    /** A thread of its own looks after it. */
    private void watch() {
        var keeper = new Thread(this::keepAlive, "postgresql");
        keeper.setDaemon(true);
        keeper.start();
    }

    private void keepAlive() {
        try {
            while (!closing.await(LOOKED_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!server.isRunning()) {
                    startAgain();
                }
            }
        } catch (InterruptedException leave) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain() throws InterruptedException {
        for (var pause = 1; !isClosing(); pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS)) {
            LOG.warn("PostgreSQL has ended by itself and is started again");
            try {
                current.close();
                current = server.start(current.getPort());
                LOG.warn("PostgreSQL runs again");
                return;
            } catch (IOException | RuntimeException notYet) {
                LOG.warn("PostgreSQL does not start: next try in {} s", pause, notYet);
                closing.await(pause, TimeUnit.SECONDS);
            }
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        stop();
    }

    private synchronized void stop() throws IOException {
        current.close();
        if (server.isRunning()) {
            LOG.warn("PostgreSQL takes longer to stop; the next start waits for it");
        }
    }
}
