package fr.francesesame;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Our tables on a fresh database of a real PostgreSQL, for a room's tests that need neither engine nor window. */
public final class OwnTables implements AutoCloseable {

    private final HikariDataSource source = new HikariDataSource();

    public OwnTables() {
        source.setJdbcUrl(OwnDatabase.fresh());
        source.setUsername("postgres");
        source.setPassword("postgres");
        source.setMaximumPoolSize(10);
        source.setConnectionInitSql("set search_path to public, sesame");
    }

    public HikariDataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public PlatformTransactionManager transactions() {
        return new DataSourceTransactionManager(source);
    }

    @Override
    public void close() {
        source.close();
    }
}
