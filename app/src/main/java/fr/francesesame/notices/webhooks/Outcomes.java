package fr.francesesame.notices.webhooks;

import fr.francesesame.notices.webhooks.EventQueues.Lease;
import fr.francesesame.notices.webhooks.RecordedEvents.Event;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came of a call, gives the line back, and remembers a system that is away. */
@Component
class Outcomes {

    private final JdbcClient jdbc;
    private final EventQueues lines;
    private final RecordedEvents events;

    Outcomes(JdbcClient jdbc, EventQueues lines, RecordedEvents events) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.events = events;
    }

    /** What a worker brings back after its lease has gone to another is not kept: that one makes the call again, under the same id. */
    @Transactional
    public void keep(Lease lease, Event event, Answer answer, Instant now) {
        if (!lines.holds(lease)) {
            return;
        }
        events.tried(event.id(), answer, now);
        if (answer.isAccepted()) {
            events.delivered(event.id(), now);
            lines.release(lease, now);
        } else {
            refused(lease, event, now);
        }
        if (!event.isTest()) {
            health(lease.line().subscription(), answer, now);
        }
    }

    /** Nothing waits in the line after all. */
    @Transactional
    public void nothing(Lease lease, Instant now) {
        if (lines.holds(lease)) {
            lines.release(lease, now);
        }
    }

    /** Later events of the formality wait with it, until it has arrived or its time is over. */
    private void refused(Lease lease, Event event, Instant now) {
        if (now.isBefore(event.retryUntil())) {
            lines.release(lease, now.plus(Waits.after(event.attempts() + 1)));
            return;
        }
        events.failed(event.id());
        lines.release(lease, now);
        if (!event.isTest()) {
            alarm(lease.line().subscription(), now);
        }
    }

    private void alarm(UUID subscription, Instant now) {
        jdbc.sql("insert into webhook_alarm values (?, 1, ?)"
                        + " on conflict (subscription_id) do update set events = webhook_alarm.events + 1")
                .params(subscription, SqlValues.utc(now))
                .update();
    }

    /** Of several calls that fail together only the first lengthens the rest. */
    private void health(UUID subscription, Answer answer, Instant now) {
        if (!answer.isAway()) {
            jdbc.sql("update webhook_subscription set failures = 0, rests_until = null where id = ? and failures > 0")
                    .param(subscription)
                    .update();
            return;
        }
        var failures = jdbc.sql("select failures from webhook_subscription where id = ? and (rests_until is null"
                        + " or rests_until <= ?) for no key update")
                .params(subscription, SqlValues.utc(now))
                .query(Integer.class)
                .optional();
        failures.ifPresent(
                before -> jdbc.sql("update webhook_subscription set failures = ?, rests_until = ? where id = ?")
                        .params(before + 1, SqlValues.utc(now.plus(Waits.after(before + 1))), subscription)
                        .update());
    }
}
