package fr.francesesame.people.privacy;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demonstration's operators have accepted the terms, and an officer of its customs answers requests of persons and for assistance. */
@Component
@Profile("demonstration")
class DemonstrationConsent {

    private final JdbcClient jdbc;
    private final Terms terms;

    DemonstrationConsent(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    @EventListener(ApplicationStartedEvent.class)
    void consent() {
        jdbc.sql("select username from account where kind = 'OPERATOR' and active")
                .query(String.class)
                .list()
                .forEach(terms::accept);
        jdbc.sql(
                        "insert into account_duty (username, duty) select username, unnest(array['data-protection', 'support-desk'])"
                                + " from account where username = 'douaneagent01' on conflict do nothing")
                .update();
    }
}
