package fr.francesesame.foundation.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node is alive: for as long as it is, a connection of its own holds a lock of the database that bears its name, and whatever
 * ends the node ends the lock. So the others know what a dead node had taken (see {@link DeadNodes}).
 */
@Component
class NodeLife implements SmartLifecycle {

    /** This life of this node, as the engine notes who has taken a job; the next one has another name. */
    static final String NODE = "sesame-" + UUID.randomUUID();

    /** Of the two numbers of such a lock the first; the other is made of the name. */
    static final int LOCK = 535_131;

    private static final Logger LOG = LoggerFactory.getLogger(NodeLife.class);
    private static final int PATIENCE_SECONDS = 5;

    private final JdbcConnectionDetails database;
    private volatile boolean running;

    NodeLife(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        var thread = new Thread(this::live, "node-life");
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

    /** Before the engine takes its first job, until after its last. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void live() {
        while (running) {
            try (var connection = connect()) {
                hold(connection);
            } catch (SQLException cut) {
                LOG.debug("The sign of life was cut: {}", cut.toString());
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private void hold(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_lock(?, hashtext(?))")) {
            statement.setInt(1, LOCK);
            statement.setString(2, NODE);
            statement.execute();
        }
        while (running && connection.isValid(PATIENCE_SECONDS)) {
            pause();
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
