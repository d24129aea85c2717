package fr.francesesame.notices.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends again what was sent, or failed: the same id, number and body, in the same order, before what is new of that formality. A system
 * that is being left alone is tried at once.
 */
@Component
class Replays {

    private final JdbcClient jdbc;
    private final Clock clock;

    Replays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many events go out again: one, or none where it is still on its way. */
    @Transactional
    public int one(UUID subscription, UUID event) {
        return again(subscription, "e.id = :event", event, Instant.EPOCH, Instant.EPOCH);
    }

    /** Events of that time, both ends included. */
    @Transactional
    public int span(UUID subscription, Instant from, Instant to, boolean onlyFailed) {
        var which = "e.created_at between :from and :to and e.type <> 'test'"
                + (onlyFailed ? " and e.state = 'FAILED'" : "");
        return again(subscription, which, subscription, from, to);
    }

    /** Queues come first and in one order, as for everybody who locks them. */
    private int again(UUID subscription, String which, UUID event, Instant from, Instant to) {
        var now = clock.instant();
        var events =
                " from webhook_event e where e.subscription_id = :subscription and e.state <> 'PENDING' and " + which;
        jdbc.sql("select 1 from webhook_line l where l.subscription_id = :subscription and l.reference in"
                        + " (select e.reference" + events + ") order by l.reference for no key update")
                .param("subscription", subscription)
                .param("event", event)
                .param("from", SqlValues.utc(from))
                .param("to", SqlValues.utc(to))
                .query(Integer.class)
                .list();
        var count = jdbc.sql("update webhook_event set state = 'PENDING', attempts = 0, delivered_at = null,"
                        + " retry_until = :until where id in (select e.id" + events + ")")
                .param("until", SqlValues.utc(now.plus(Waits.LONGEST)))
                .param("subscription", subscription)
                .param("event", event)
                .param("from", SqlValues.utc(from))
                .param("to", SqlValues.utc(to))
                .update();
        jdbc.sql("update webhook_line l set due_at = least(l.due_at, :now) where l.subscription_id = :subscription"
                        + " and exists (select 1 from webhook_event e where e.subscription_id = l.subscription_id"
                        + " and e.reference = l.reference and e.state = 'PENDING' and e.retry_until = :until)")
                .param("now", SqlValues.utc(now))
                .param("subscription", subscription)
                .param("until", SqlValues.utc(now.plus(Waits.LONGEST)))
                .update();
        jdbc.sql("update webhook_subscription set rests_until = null where id = ?")
                .param(subscription)
                .update();
        return count;
    }
}
