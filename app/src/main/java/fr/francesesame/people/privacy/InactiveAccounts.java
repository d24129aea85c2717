package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.notices.notifications.PersonalMail;
import fr.francesesame.people.privacy.LastSignIns.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two years after the last sign-in an operator's personal data go, after two notices by e-mail (terms of use, §2.1); the
 * company's files stay. Whoever has asked for a limitation is left alone. Agents' accounts end with their habilitation.
 */
@Component
class InactiveAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(InactiveAccounts.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int YEARS = 2;
    private static final Duration FIRST_NOTICE = Duration.ofDays(60);
    private static final Duration SECOND_NOTICE = Duration.ofDays(15);

    private final LastSignIns signIns;
    private final Pseudonymisation pseudonymisation;
    private final People people;
    private final PersonalMail mail;
    private final MessageSource sentences;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InactiveAccounts(
            LastSignIns signIns,
            Pseudonymisation pseudonymisation,
            People people,
            PersonalMail mail,
            MessageSource sentences,
            Clock clock,
            PlatformTransactionManager transactions) {
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
        warn(end.plus(FIRST_NOTICE), Notice.FIRST);
        warn(end.plus(SECOND_NOTICE), Notice.SECOND);
        signIns.warned(end.toOffsetDateTime(), lastNotice(end)).forEach(this::purge);
    }

    /** The last notice is a week old at least, even where a node was down on the day it was due. */
    private static OffsetDateTime lastNotice(ZonedDateTime end) {
        return end.plusYears(YEARS).minusDays(7).toOffsetDateTime();
    }

    /** Two nodes that come to the same account: the row says which of them tells. */
    private void warn(ZonedDateTime before, Notice notice) {
        for (var username : signIns.unwarned(before.toOffsetDateTime(), notice)) {
            transaction.executeWithoutResult(status -> {
                if (signIns.markWarned(username, notice)) {
                    tell(username);
                }
            });
        }
    }

    private void tell(String username) {
        var day = signIns.of(username).atZoneSameInstant(PARIS).plusYears(YEARS);
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
