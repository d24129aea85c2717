package fr.francesesame.notices.webhooks;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever subscribed that events were given up: at once, then at most every six hours; again until the mail has left. */
@Component
class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private static final Duration RETRY = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final People people;
    private final AlarmMail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alarms(JdbcClient jdbc, People people, AlarmMail mail, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(inside -> tellOne()))) {
            LOG.debug("an owner of webhooks was seen to");
        }
    }

    /** The row stays locked until the mail has left: no other node sends it too, and one that did not leave is sent later. */
    private boolean tellOne() {
        var found = jdbc.sql(
                        """
                        select a.subscription_id, a.events, s.owner, s.url from webhook_alarm a
                            join webhook_subscription s on s.id = a.subscription_id
                        where a.events > 0 and a.next_at <= ? limit 1 for no key update of a skip locked""")
                .param(SqlValues.utc(clock.instant()))
                .query((row, number) -> new Alarm(
                        row.getObject("subscription_id", UUID.class),
                        row.getInt("events"),
                        row.getString("owner"),
                        row.getString("url")))
                .optional();
        found.ifPresent(this::tell);
        return found.isPresent();
    }

    private void tell(Alarm alarm) {
        try {
            addressOf(alarm.owner()).ifPresent(address -> mail.send(address, alarm));
            rest(alarm, 0, PAUSE);
        } catch (MailException down) {
            LOG.warn(
                    "The owner of webhook {} is not told yet: {}",
                    alarm.subscription(),
                    down.getClass().getSimpleName());
            rest(alarm, alarm.events(), RETRY);
        }
    }

    private void rest(Alarm alarm, int untold, Duration pause) {
        jdbc.sql("update webhook_alarm set events = ?, next_at = ? where subscription_id = ?")
                .params(untold, SqlValues.utc(clock.instant().plus(pause)), alarm.subscription())
                .update();
    }

    private Optional<String> addressOf(@Nullable String owner) {
        return Optional.ofNullable(owner).flatMap(people::find).map(Person::email);
    }

    record Alarm(UUID subscription, int events, @Nullable String owner, String url) {}
}
