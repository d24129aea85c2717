package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.Alarms.Alarm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failures that owners have yet to be told of. */
@Repository
class RecordedAlarms {

    private final JdbcClient jdbc;

    RecordedAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is due, locked until the transaction ends; what another node has locked is passed over. */
    Optional<Alarm> due(Instant now) {
        return jdbc.sql(
                        """
                        select a.subscription_id, a.events, s.owner, s.url from webhook_alarm a
                            join webhook_subscription s on s.id = a.subscription_id
                        where a.events > 0 and a.next_at <= ? limit 1 for no key update of a skip locked""")
                .param(SqlValues.utc(now))
                .query((row, number) -> new Alarm(
                        row.getObject("subscription_id", UUID.class),
                        row.getInt("events"),
                        row.getString("owner"),
                        row.getString("url")))
                .optional();
    }

    void rest(Alarm alarm, int untold, Instant until) {
        jdbc.sql("update webhook_alarm set events = ?, next_at = ? where subscription_id = ?")
                .params(untold, SqlValues.utc(until), alarm.subscription())
                .update();
    }
}
