package fr.francesesame.people.companies;

import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** E-mails to those who speak for either side of a mandate, each once, in the transaction of what happened to it. */
@Component
class MandateLetters {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final MessageSource sentences;

    MandateLetters(JdbcClient jdbc, Letters letters, MessageSource sentences) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.sentences = sentences;
    }

    void post(long mandate, LetterKind kind) {
        var names = jdbc.sql(
                        "select o.name as mandator, f.name as mandatary from mandate m"
                                + " join company o on o.siret = m.mandator join company f on f.siret = m.mandatary where m.id = ?")
                .param(mandate)
                .query(Names.class)
                .single();
        var subject = words(mandate, names);
        addresses(mandate).forEach(address -> letters.post(kind, subject, address));
    }

    private String words(long mandate, Names names) {
        Object[] facts = {String.valueOf(mandate), names.mandator(), names.mandatary()};
        return Objects.requireNonNull(sentences.getMessage("companies.mandate.inLetter", facts, Locale.FRENCH));
    }

    private List<String> addresses(long mandate) {
        return jdbc.sql(
                        """
                select distinct a.email from mandate m join company_authority c on c.siret in (m.mandator, m.mandatary)
                    join account a using (username)
                where m.id = ? and c.role = 'MANAGER' and a.active and a.email <> '' order by 1""")
                .param(mandate)
                .query(String.class)
                .list();
    }

    record Names(String mandator, String mandatary) {}
}
