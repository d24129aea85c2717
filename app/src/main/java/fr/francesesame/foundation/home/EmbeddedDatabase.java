package fr.francesesame.foundation.home;

import java.io.IOException;
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
        var home = Home.of(environment);
        Baseline.check(home);
        return HomeLock.take(home.directory());
    }

    /** Only the holder of the lock may stop a PostgreSQL that it finds on the data. */
    @Bean(destroyMethod = "close")
    OwnPostgres ownPostgres(Environment environment, HomeLock held) throws IOException {
        return OwnPostgres.start(Home.of(environment));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(OwnPostgres postgres) throws IOException {
        return new Connection(postgres.url(), postgres.password());
    }

    private record Connection(String url, String secret) implements JdbcConnectionDetails {

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
            return secret;
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** A database that is named but does not answer is never quietly replaced by our own. */
    static class NoneNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !NamedDatabase.isIn(context.getEnvironment());
        }
    }
}
