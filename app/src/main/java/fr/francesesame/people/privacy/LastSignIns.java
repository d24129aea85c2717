package fr.francesesame.people.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** When each person last signed in: the two years of the terms of use count from there. */
@Component
class LastSignIns {

    private static final String INACTIVE =
            """
            select l.username from last_sign_in l join account a using (username)
            where a.kind = 'OPERATOR' and l.at < :before
              and not exists (select 1 from processing_restriction r where r.username = l.username and r.kind = 'LIMITATION')
            """;

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

    /** Operators who were last there before that moment and have not had that notice. */
    List<String> unwarned(OffsetDateTime before, Notice notice) {
        return jdbc.sql(INACTIVE + " and l." + notice.column + " is null")
                .param("before", before)
                .query(String.class)
                .list();
    }

    /** Those who had their last notice before {@code noticed}. */
    List<String> warned(OffsetDateTime before, OffsetDateTime noticed) {
        return jdbc.sql(INACTIVE + " and l.warned_again_at < :noticed")
                .param("before", before)
                .param("noticed", noticed)
                .query(String.class)
                .list();
    }

    /** False where another node has told already. */
    boolean markWarned(String username, Notice notice) {
        return jdbc.sql("update last_sign_in set " + notice.column + " = ? where username = ? and " + notice.column
                                + " is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), username)
                        .update()
                == 1;
    }

    OffsetDateTime of(String username) {
        return jdbc.sql("select at from last_sign_in where username = ?")
                .param(username)
                .query(OffsetDateTime.class)
                .single();
    }

    List<String> activeOperators() {
        return jdbc.sql("select username from account where kind = 'OPERATOR' and active")
                .query(String.class)
                .list();
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

    /** The two notices that a person gets before the account goes. */
    enum Notice {
        FIRST("warned_at"),
        SECOND("warned_again_at");

        private final String column;

        Notice(String column) {
            this.column = column;
        }
    }
}
