package fr.francesesame.notices.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who gets many SMS in an hour reads none of them: a delivery takes its place, and a repeat keeps it. What leaves at once is counted among
 * its own kind only: what may wait never spends the places of what is urgent.
 */
@Component
class SmsTurns {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final SmsSettings settings;
    private final Clock clock;

    SmsTurns(JdbcClient jdbc, SmsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** False where the hour is full. A transaction of its own: nobody waits for another's provider. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean take(UUID delivery, String username) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sms ' || ?, 0))")
                .param(username)
                .query((row, number) -> true)
                .single();
        var now = clock.instant();
        return jdbc.sql(
                                """
                update delivery d set sms_at = coalesce(sms_at, :now) where id = :id and (sms_at is not null or :cap >
                    (select count(*) from delivery o where o.username = :username and o.sms_at > :since
                        and (d.pace <> 'AT_ONCE' or o.pace = 'AT_ONCE')))""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", delivery)
                        .param("cap", settings.hourlyCap())
                        .param("username", username)
                        .param("since", now.minus(HOUR).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    String full() {
        return "Plafond de %d SMS par heure atteint : cet avis se lit dans Sésame et dans vos courriels."
                .formatted(settings.hourlyCap());
    }
}
