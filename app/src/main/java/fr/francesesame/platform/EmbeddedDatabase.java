package fr.francesesame.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where no database is named, Sésame runs its own PostgreSQL, durable, under {@code SESAME_HOME}. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoneNamed.class)
class EmbeddedDatabase {

    /** Taken before anything else is built: whoever comes second is told so at once. */
    @Bean(destroyMethod = "close")
    static HomeLock homeLock(Environment environment) throws IOException {
        return HomeLock.take(Path.of(environment.getRequiredProperty("sesame.home")));
    }

    /**
     * Only the holder of the lock may stop a PostgreSQL that it finds on the data. Its programs lie beside the data, not in a
     * directory that everybody may write to.
     */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${sesame.home}") Path home, HomeLock held) throws IOException {
        var own = home.toAbsolutePath().normalize();
        var data = own.resolve("postgresql");
        new OrphanedPostgres(data).stop();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(own.resolve("programs").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "120")
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        var url = postgres.getJdbcUrl("postgres", "postgres");
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }
        };
    }

    /** A database that is named but does not answer is never quietly replaced by our own. */
    static class NoneNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !NamedDatabase.isIn(context.getEnvironment());
        }
    }
}
