package fr.francesesame.people.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** When each person last signed in: the two years of the terms of use count from there. */
@Component
class LastSignIns {

    private final JdbcClient jdbc;
    private final Clock clock;

    LastSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        jdbc.sql(
                        """
                        insert into last_sign_in (username, at) select username, ? from account where username = ?
                        on conflict (username) do update set at = excluded.at, warned_at = null, warned_again_at = null
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        event.getAuthentication().getName())
                .update();
    }

    /** Accounts that nobody has used yet begin to count when they are first seen. */
    void noteUnused() {
        jdbc.sql("insert into last_sign_in (username, at) select a.username, ? from account a"
                        + " where a.kind = 'OPERATOR' and a.active"
                        + " and not exists (select 1 from last_sign_in l where l.username = a.username)"
                        + " on conflict do nothing")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
