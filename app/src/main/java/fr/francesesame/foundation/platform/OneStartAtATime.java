package fr.francesesame.foundation.platform;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.foundation.home.Baseline;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Two nodes that start on one database do so one after the other: both engines create their tables and deploy models and
 * tables at their start, and none of them guards against a second node that does the same. The lock is the database's own and
 * ends with its connection, whatever becomes of the node.
 */
@Component
class OneStartAtATime implements BeanPostProcessor {

    private static final long LOCK = 5_351_314_171L;

    private @Nullable Connection held;

    /** The database is there: nothing has been asked of it yet. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database && held == null) {
            held = lock(database);
        }
        return bean;
    }

    private static Connection lock(DataSource database) {
        try (var asked = open(database)) {
            Baseline.check(asked);
            var connection = open(database);
            try (var statement = connection.createStatement()) {
                statement.execute("set lock_timeout to '10min'");
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
                statement.execute("reset lock_timeout");
            }
            return connection;
        } catch (SQLException away) {
            throw new IllegalStateException("the database did not let this node start", away);
        }
    }

    /** A connection beside the pool: whatever the start takes, and however small the pool is, the lock takes none of its places. */
    private static Connection open(DataSource database) throws SQLException {
        if (!database.isWrapperFor(HikariDataSource.class)) {
            return database.getConnection();
        }
        var pool = database.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @EventListener
    void started(ApplicationStartedEvent event) throws SQLException {
        var connection = held;
        if (connection != null) {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
