package fr.francesesame.notices.webhooks;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.notices.webhooks.Subscription.State;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/** The room's queues on real tables, with time and the subscriber's system made up. */
class Desk {

    final OwnTables tables;
    final JdbcClient jdbc;
    final Now now = new Now(Instant.parse("2026-12-01T08:00:00Z"));
    final RecordedSubscriptions subscriptions;
    final RecordedEvents events;
    final WebhookSettings settings;
    private final TransactionTemplate transaction;

    Desk(OwnTables tables, WebhookSettings settings) {
        this.tables = tables;
        this.settings = settings;
        this.jdbc = tables.jdbc();
        this.subscriptions = new RecordedSubscriptions(
                jdbc, new SecretBox("V2hhdCBpcyBhIGtleSBvZiB0aGlydHktdHdvIGJ5dGU=", List.of()));
        this.events = new RecordedEvents(jdbc);
        this.transaction = new TransactionTemplate(tables.transactions());
    }

    static WebhookSettings settings(boolean loopback) {
        return new WebhookSettings(
                loopback, List.of(), 2, 2, 10, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    Subscription subscribed(String url) {
        var one = new Subscription(
                UUID.randomUUID(),
                "091234567",
                null,
                URI.create(url),
                EnumSet.allOf(Topic.class),
                State.ACTIVE,
                0,
                null,
                now.instant());
        subscriptions.insert(one, Signature.newSecret());
        return one;
    }

    Carrier carrier(Caller caller) {
        var lines = new EventQueues(jdbc, settings);
        var outcomes = transactional(new Outcomes(jdbc, lines, events));
        return new Carrier(subscriptions, lines, events, outcomes, caller, now);
    }

    UUID happens(Subscription subscription, String reference, String body) {
        return transaction.execute(inside -> append(subscription, reference, body));
    }

    /** The fact is undone, and its event with it. */
    void almostHappens(Subscription subscription, String reference) {
        transaction.executeWithoutResult(inside -> {
            append(subscription, reference, "never");
            inside.setRollbackOnly();
        });
    }

    private UUID append(Subscription subscription, String reference, String body) {
        var line = new EventQueue(subscription.id(), reference);
        return events.append(
                line,
                "milestone.RELEASED",
                Waits.LONGEST,
                now.instant(),
                (id, position) -> reference + " " + position + " " + body);
    }

    List<String> states(Subscription subscription) {
        return jdbc.sql("select state from webhook_event where subscription_id = ? order by reference, position")
                .param(subscription.id())
                .query(String.class)
                .list();
    }

    boolean isQuiet(Subscription subscription) {
        return !states(subscription).contains("PENDING");
    }

    /** Carries whatever is due, and lets time pass wherever nothing is, until nothing waits any more. */
    void carryAll(Carrier carrier, Subscription subscription) {
        while (!isQuiet(subscription)) {
            if (!carrier.carryNext()) {
                now.pass(Duration.ofSeconds(10));
            }
        }
    }

    @SuppressWarnings("unchecked")
    <T> T transactional(T target) {
        var proxy = new ProxyFactory(target);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                (TransactionManager) tables.transactions(), new AnnotationTransactionAttributeSource(false)));
        return (T) proxy.getProxy();
    }
}
