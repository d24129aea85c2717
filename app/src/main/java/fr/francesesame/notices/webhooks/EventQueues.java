package fr.francesesame.notices.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who carries which line. A line is carried by one worker at a time, on whatever node; a worker that dies loses it when its lease ends. */
@Repository
class EventQueues {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final WebhookSettings settings;

    EventQueues(JdbcClient jdbc, WebhookSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * Subscriptions that have something due and a hand free for it, in no order, so that none comes before the others for good. One
     * that was silent the last time is tried with a single call.
     */
    List<UUID> ready(Instant now) {
        return jdbc.sql(
                        """
                        select s.id from webhook_subscription s
                        where s.state = 'ACTIVE' and (s.rests_until is null or s.rests_until <= :now)
                            and exists (select 1 from webhook_line l where l.subscription_id = s.id and l.due_at <= :now)
                            and (select count(*) from webhook_line l
                                 where l.subscription_id = s.id and l.leased_until > :now)
                                < case when s.failures = 0 then :most else 1 end
                        order by random()""")
                .param("now", SqlValues.utc(now))
                .param("most", settings.perSubscription())
                .query(UUID.class)
                .list();
    }

    /** The line of the subscription that has been due for longest, unless others have them all. */
    Optional<Lease> claim(UUID subscription, Instant now) {
        return claim(subscription, null, now);
    }

    /** That very line, whether or not it is due; empty where somebody has it. */
    Optional<Lease> claim(EventQueue line, Instant now) {
        return claim(line.subscription(), line.reference(), now);
    }

    private Optional<Lease> claim(UUID subscription, @Nullable String reference, Instant now) {
        var which = reference == null ? "due_at <= :now order by due_at" : "reference = :reference";
        var lease = UUID.randomUUID();
        return jdbc.sql(
                        """
                        with taken as materialized (
                            select subscription_id, reference from webhook_line
                            where subscription_id = :subscription and (leased_until is null or leased_until <= :now) and %s
                            limit 1 for update skip locked)
                        update webhook_line w set lease = :lease, leased_until = :until from taken
                        where w.subscription_id = taken.subscription_id and w.reference = taken.reference
                        returning w.reference"""
                                .replace("%s", which))
                .param("lease", lease)
                .param("until", SqlValues.utc(now.plus(LEASE)))
                .param("now", SqlValues.utc(now))
                .param("subscription", subscription)
                .param("reference", reference)
                .query((row, number) -> new Lease(new EventQueue(subscription, row.getString(1)), lease))
                .optional();
    }

    /** Until the transaction ends nobody else can say what became of the line; false where the lease is somebody else's by now. */
    boolean holds(Lease lease) {
        return jdbc.sql(
                        "select 1 from webhook_line where subscription_id = ? and reference = ? and lease = ? for no key update")
                .params(lease.line().subscription(), lease.line().reference(), lease.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Gives the line back; its next event, if there is one, may be tried from then on. */
    void release(Lease lease, Instant due) {
        jdbc.sql(
                        """
                        update webhook_line l set lease = null, leased_until = null,
                            due_at = (select :due::timestamptz from webhook_event e where e.subscription_id = l.subscription_id
                                and e.reference = l.reference and e.state = 'PENDING' limit 1)
                        where subscription_id = :subscription and reference = :reference and lease = :lease""")
                .param("due", SqlValues.utc(due))
                .param("subscription", lease.line().subscription())
                .param("reference", lease.line().reference())
                .param("lease", lease.id())
                .update();
    }

    record Lease(EventQueue line, UUID id) {}
}
