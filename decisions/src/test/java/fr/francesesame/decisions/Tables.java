package fr.francesesame.decisions;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The real tables on a real PostgreSQL, started once for all tests of the module. */
final class Tables {

    private static final AnnotationConfigApplicationContext HOUSE = new AnnotationConfigApplicationContext(
            Database.class, DecisionEngineConfiguration.class, DecisionsConfiguration.class);

    private Tables() {}

    static <T> T get(Class<T> type) {
        return HOUSE.getBean(type);
    }

    @Configuration(proxyBeanMethods = false)
    static class Database {

        @Bean
        DataSource dataSource() {
            try {
                return EmbeddedPostgres.start().getPostgresDatabase();
            } catch (IOException noDatabase) {
                throw new UncheckedIOException(noDatabase);
            }
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }
    }
}
