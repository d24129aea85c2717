package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The database goes right after a change was committed: nobody is told that nothing was changed. */
@SesameTest
class CutAfterCommitTest {

    @Autowired
    HikariDataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trap trap;

    @LocalServerPort
    int port;

    @Test
    void whoeverWasHeardBeforeIsToldToLook() {
        var person = Guest.signedIn(port, "importateur01");
        pool.setConnectionTimeout(1000);
        trap.database =
                jdbc.sql("select current_database()").query(String.class).single();
        trap.armed.set(true);
        try {
            var answer = person.post("/notifications/preferences", Map.of());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Votre demande a pu être enregistrée", "\"outcome\":\"UNKNOWN\"")
                    .doesNotContain("rien n’a été modifié");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        } finally {
            trap.open(true);
        }
        await().ignoreExceptionsInstanceOf(DataAccessException.class).untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from notification_preference where username = 'importateur01'")
                                .query(Integer.class)
                                .single())
                .isPositive());
        trap.open(false);
        try {
            var nothing = person.get("/suivi");
            assertThat(nothing.statusCode()).isEqualTo(503);
            assertThat(nothing.body()).contains("rien n’a été modifié");
        } finally {
            trap.open(true);
            pool.setConnectionTimeout(5000);
        }
    }

    @TestConfiguration
    static class Traps {

        @Bean
        Trap trap(HikariDataSource pool) {
            return new Trap(pool);
        }
    }

    /** Closes the database to everybody after the next commit of a form. */
    static class Trap implements TransactionExecutionListener {

        final AtomicBoolean armed = new AtomicBoolean();
        private final HikariDataSource pool;
        private String database = "";

        Trap(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
            if (transaction.getTransactionName().endsWith("Preferences.keep")
                    && isForm()
                    && armed.compareAndSet(true, false)) {
                open(false);
            }
        }

        void open(boolean wide) {
            var server = JdbcClient.create(new DriverManagerDataSource(
                    pool.getJdbcUrl().replace("/" + database, "/postgres"), "postgres", "postgres"));
            server.sql("alter database " + database + " allow_connections " + wide)
                    .update();
            if (wide) {
                return;
            }
            server.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = ?")
                    .param(database)
                    .query(Integer.class)
                    .single();
        }

        private static boolean isForm() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                    && call.getRequest().getMethod().equals("POST");
        }
    }
}
