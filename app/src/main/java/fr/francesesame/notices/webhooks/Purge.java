package fr.francesesame.notices.webhooks;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what the journal no longer shows; what waited seven days for a suspended subscription goes with it. */
@Component
class Purge {

    private final JdbcClient jdbc;
    private final Clock clock;

    Purge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    public void run() {
        jdbc.sql(
                        """
                        delete from webhook_event e using webhook_subscription s
                        where s.id = e.subscription_id and e.created_at < ?
                            and (e.state <> 'PENDING' or s.state = 'SUSPENDED')""")
                .param(SqlValues.utc(clock.instant().minus(Journal.KEPT)))
                .update();
    }
}
