package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.notices.notifications.PersonalMail;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** E-mails about requests of persons: to DGAL that there is one, to the person what became of it. */
@Component
class PersonRequestMail {

    private final People people;
    private final PersonalMail mail;
    private final MessageSource sentences;
    private final String dgal;

    PersonRequestMail(
            People people,
            PersonalMail mail,
            MessageSource sentences,
            @Value("${sesame.privacy.dgal:sivep.sdeigir.dgal@agriculture.gouv.fr}") String dgal) {
        this.people = people;
        this.mail = mail;
        this.sentences = sentences;
        this.dgal = dgal;
    }

    void toDgal(Row row) {
        mail.send(
                dgal,
                say("privacy.mail.dgal.subject", row.id().toString()),
                say(
                        "privacy.mail.dgal.text",
                        say("privacy.kind." + row.kind()),
                        row.id().toString(),
                        FrenchDays.DAY.format(row.receivedAt())));
    }

    /** Where the person has an account, and that one an address. */
    void toPerson(Row row) {
        if (row.username() != null) {
            people.find(row.username())
                    .filter(person -> person.email() != null)
                    .ifPresent(person -> mail.send(
                            String.valueOf(person.email()),
                            say("privacy.mail.answer.subject"),
                            say(
                                    "privacy.mail.answer.text",
                                    person.firstName(),
                                    person.lastName(),
                                    say("privacy.kind." + row.kind()),
                                    say("privacy.state." + row.state()),
                                    String.valueOf(row.answer()))));
        }
    }

    private String say(String key, Object... arguments) {
        return String.valueOf(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
