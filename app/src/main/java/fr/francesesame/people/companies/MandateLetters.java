package fr.francesesame.people.companies;

import fr.francesesame.people.companies.MandateParties.Names;
import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** E-mails to those who speak for either side of a mandate, each once, in the transaction of what happened to it. */
@Component
class MandateLetters {

    private final MandateParties parties;
    private final Letters letters;
    private final MessageSource sentences;

    MandateLetters(MandateParties parties, Letters letters, MessageSource sentences) {
        this.parties = parties;
        this.letters = letters;
        this.sentences = sentences;
    }

    void post(long mandate, LetterKind kind) {
        var names = parties.names(mandate);
        var subject = words(mandate, names);
        parties.addresses(mandate).forEach(address -> letters.post(kind, subject, address));
    }

    private String words(long mandate, Names names) {
        Object[] facts = {String.valueOf(mandate), names.mandator(), names.mandatary()};
        return Objects.requireNonNull(sentences.getMessage("companies.mandate.inLetter", facts, Locale.FRENCH));
    }
}
