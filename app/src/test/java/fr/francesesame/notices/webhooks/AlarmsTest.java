package fr.francesesame.notices.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Whoever subscribed is told that events were given up, once in a while, and in the end even if the mail server was away. */
class AlarmsTest {

    private final OwnTables tables = new OwnTables();
    private final Desk desk = new Desk(tables, Desk.settings(true));
    private final JavaMailSender sender = Mockito.mock();
    private final People people = Mockito.mock();
    private final Alarms alarms =
            new Alarms(new RecordedAlarms(desk.jdbc), people, mail(), tables.transactions(), desk.now);

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void theOwnerIsToldOnceForAllThatFailed() {
        desk.jdbc
                .sql("insert into account (username, kind, first_name, last_name, password_hash)"
                        + " values ('helene', 'OPERATOR', 'H', 'V', 'x')")
                .update();
        when(people.find("helene"))
                .thenReturn(
                        Optional.of(new Person("helene", Person.Kind.OPERATOR, "H", "V", "h@vergers.example", null)));
        var subscription = desk.subscribed("http://127.0.0.1:1/a");
        desk.jdbc.sql("update webhook_subscription set owner = 'helene'").update();
        desk.happens(subscription, "CHED1", "a");
        desk.happens(subscription, "CHED2", "a");
        desk.carryAll(desk.carrier(call -> Answer.of(Fault.NO_ANSWER, 5)), subscription);

        doThrow(new MailSendException("away")).when(sender).send(any(SimpleMailMessage.class));
        alarms.run();
        alarms.run();
        verify(sender, times(1)).send(any(SimpleMailMessage.class));
        doNothing().when(sender).send(any(SimpleMailMessage.class));
        desk.now.pass(Duration.ofMinutes(10));
        alarms.run();
        alarms.run();

        var letters = ArgumentCaptor.forClass(SimpleMailMessage.class);
        verify(sender, times(2)).send(letters.capture());
        assertThat(letters.getValue().getTo()).containsExactly("h@vergers.example");
        assertThat(letters.getValue().getSubject()).contains("2 événements n’ont pas pu être remis");
        assertThat(letters.getValue().getText())
                .contains("http://127.0.0.1:1/a", "https://sesame.example/entreprise/webhooks/" + subscription.id());
    }

    private AlarmMail mail() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/webhooks");
        messages.setDefaultEncoding("UTF-8");
        return new AlarmMail(sender, messages, "sesame@sesame.example", "https://sesame.example");
    }
}
