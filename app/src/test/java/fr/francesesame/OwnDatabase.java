package fr.francesesame;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a fresh database on one PostgreSQL that lives as long as the test run. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Server.stopAfterApplications();
        TestPropertyValues.of(
                        "spring.datasource.url=" + fresh(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }

    /** JDBC address of a new database with our tables and nothing in them. */
    public static String fresh() {
        return created(" template " + Server.TABLES);
    }

    /** JDBC address of a new, empty database. */
    public static String empty() {
        return created("");
    }

    private static String created(String like) {
        var name = "sesame_" + COUNT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + like);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        /** Our tables are made once, by the migrations; every other database begins as a copy. */
        static final String TABLES = migrated();

        private static final AtomicBoolean AFTER_APPLICATIONS = new AtomicBoolean();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!AFTER_APPLICATIONS.get()) {
                    stop();
                }
            }));
        }

        /** An application that closes still needs its database, or its job executor waits for it in vain. */
        static void stopAfterApplications() {
            if (AFTER_APPLICATIONS.compareAndSet(false, true)) {
                SpringApplication.getShutdownHandlers().add(Server::stop);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static String migrated() {
            var tables = empty();
            Flyway.configure()
                    .dataSource(tables, "postgres", "postgres")
                    .schemas("sesame")
                    .createSchemas(true)
                    .outOfOrder(true)
                    .initSql("set client_min_messages = warning")
                    .load()
                    .migrate();
            return tables.replaceAll(".*/(\\w+).*", "$1");
        }

        private static void stop() {
            try {
                POSTGRES.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
