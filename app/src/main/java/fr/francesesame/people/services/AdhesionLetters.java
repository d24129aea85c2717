package fr.francesesame.people.services;

import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.people.letters.Letters;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** E-mails to whoever asked for an adhesion and those who may bind the establishment, at each state it comes to. */
@Component
class AdhesionLetters {

    private final AdhesionReaders readers;
    private final Letters letters;
    private final MessageSource sentences;

    AdhesionLetters(AdhesionReaders readers, Letters letters, MessageSource sentences) {
        this.readers = readers;
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
        readers.addresses(adhesion).forEach(address -> letters.post(kind, subject, address));
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(sentences.getMessage(key, facts, Locale.FRENCH));
    }
}
