package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.notices.notifications.PersonalMail;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two years after his last sign-in an operator's personal data go, after two notices by e-mail (terms of use, §2.1); his
 * company's files stay. Whoever has asked for a limitation is left alone. Agents' accounts end with their habilitation.
 */
@Component
class InactiveAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(InactiveAccounts.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int YEARS = 2;
    private static final Duration FIRST_NOTICE = Duration.ofDays(60);
    private static final Duration SECOND_NOTICE = Duration.ofDays(15);

    private static final String INACTIVE =
            """
            select l.username from last_sign_in l join account a using (username)
            where a.kind = 'OPERATOR' and l.at < :before
              and not exists (select 1 from processing_restriction r where r.username = l.username and r.kind = 'LIMITATION')
            """;

    private final JdbcClient jdbc;
    private final LastSignIns signIns;
    private final Pseudonymisation pseudonymisation;
    private final People people;
    private final PersonalMail mail;
    private final MessageSource sentences;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InactiveAccounts(
            JdbcClient jdbc,
            LastSignIns signIns,
            Pseudonymisation pseudonymisation,
            People people,
            PersonalMail mail,
            MessageSource sentences,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.pseudonymisation = pseudonymisation;
        this.people = people;
        this.mail = mail;
        this.sentences = sentences;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 45 4 * * *", zone = "Europe/Paris")
    void everyNight() {
        signIns.noteUnused();
        var end = ZonedDateTime.now(clock.withZone(PARIS)).minusYears(YEARS);
        warn(end.plus(FIRST_NOTICE), "warned_at");
        warn(end.plus(SECOND_NOTICE), "warned_again_at");
        due(end, " and l.warned_again_at < :noticed", end).forEach(this::purge);
    }

    /** The last notice is a week old at least, even where a node was down on the day it was due. */
    private List<String> due(ZonedDateTime before, String more, ZonedDateTime end) {
        var question = jdbc.sql(INACTIVE + more).param("before", before.toOffsetDateTime());
        return (more.contains(":noticed")
                        ? question.param(
                                "noticed", end.plusYears(YEARS).minusDays(7).toOffsetDateTime())
                        : question)
                .query(String.class)
                .list();
    }

    /** Two nodes that come to the same account: the row says which of them tells. */
    private void warn(ZonedDateTime before, String column) {
        for (var username : due(before, " and l." + column + " is null", before)) {
            transaction.executeWithoutResult(status -> {
                var mine = jdbc.sql("update last_sign_in set " + column + " = ? where username = ? and " + column
                                + " is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), username)
                        .update();
                if (mine == 1) {
                    tell(username);
                }
            });
        }
    }

    private void tell(String username) {
        var day = jdbc.sql("select at from last_sign_in where username = ?")
                .param(username)
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(PARIS)
                .plusYears(YEARS);
        people.find(username)
                .filter(person -> person.email() != null)
                .ifPresent(person -> mail.send(
                        String.valueOf(person.email()),
                        say("privacy.mail.inactive.subject"),
                        say(
                                "privacy.mail.inactive.text",
                                person.firstName(),
                                person.lastName(),
                                FrenchDays.DAY.format(day))));
    }

    /** One account that cannot be purged keeps no other from it. */
    private void purge(String username) {
        try {
            transaction.executeWithoutResult(status -> pseudonymisation.of(username, "INACTIVE"));
        } catch (RuntimeException fault) {
            LOG.error("An inactive account could not be purged", fault);
        }
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
