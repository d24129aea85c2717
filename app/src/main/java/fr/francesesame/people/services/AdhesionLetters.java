package fr.francesesame.people.services;

import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** E-mails to whoever asked for an adhesion and those who may bind the establishment, at each state it comes to. */
@Component
class AdhesionLetters {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final MessageSource sentences;

    AdhesionLetters(JdbcClient jdbc, Letters letters, MessageSource sentences) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.sentences = sentences;
    }

    /** In the transaction of the change, after it. A state that the last one follows at once is not told of. */
    void post(Adhesion adhesion) {
        if (!isPassedOver(adhesion)) {
            send(adhesion);
        }
    }

    private static boolean isPassedOver(Adhesion adhesion) {
        return switch (adhesion.state()) {
            case CONVENTION -> !adhesion.auditRequired() && !adhesion.approvalRequired();
            case AUDITED -> !adhesion.approvalRequired();
            case ASKED, OPEN, REFUSED -> false;
        };
    }

    private void send(Adhesion adhesion) {
        var subject = say("services.adhesion.inLetter", say("services.name." + adhesion.service()), adhesion.company());
        var kind = LetterKind.valueOf("ADHESION_" + adhesion.state());
        addresses(adhesion).forEach(address -> letters.post(kind, subject, address));
    }

    private List<String> addresses(Adhesion adhesion) {
        return jdbc.sql(
                        """
                select distinct email from account where active and email <> '' and (username = :asker or username in
                    (select username from company_authority where siret = :siret and role = 'MANAGER')) order by 1""")
                .param("asker", adhesion.askedBy())
                .param("siret", adhesion.siret())
                .query(String.class)
                .list();
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(sentences.getMessage(key, facts, Locale.FRENCH));
    }
}
