package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears what any node published, on a connection of its own that is opened again when it is lost. */
@Component
class LiveListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);
    private static final int WAIT_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    LiveListener(JdbcConnectionDetails database, ObjectMapper json, ApplicationEventPublisher events) {
        this.database = database;
        this.json = json;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        var thread = new Thread(this::listen, "live-events");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connect()) {
                hear(connection);
            } catch (SQLException lost) {
                LOG.debug("Live events: connection lost", lost);
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresLive.CHANNEL);
        }
        return connection;
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        tell(new LiveEvent(LiveEvent.RESUMED, ""));
        while (running) {
            var notes = postgres.getNotifications(WAIT_MILLIS);
            for (var note : notes == null ? new org.postgresql.PGNotification[0] : notes) {
                read(note.getParameter());
            }
        }
    }

    private void read(String payload) {
        try {
            tell(json.readValue(payload, LiveEvent.class));
        } catch (IOException fault) {
            LOG.warn("A live event could not be read: {}", fault.toString());
        }
    }

    private void tell(LiveEvent event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException fault) {
            LOG.warn("A live event was not passed on: {}", fault.toString());
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
