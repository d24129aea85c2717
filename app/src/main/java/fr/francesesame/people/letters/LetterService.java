package fr.francesesame.people.letters;

import fr.francesesame.notices.notifications.DirectMessages;
import fr.francesesame.notices.notifications.DirectMessages.Unreachable;
import fr.francesesame.processes.AccountMail;
import fr.francesesame.processes.ports.AccountLetters;
import fr.francesesame.processes.ports.Deliveries.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts and sends. Each attempt makes a link of its own, kept before the e-mail leaves, in a transaction of its own: what has
 * left holds a good link even if the step around it fails.
 */
@Component
class LetterService implements Letters, AccountLetters {

    private final RecordedLetters recordedLetters;
    private final RecordedLinks links;
    private final LetterWriter writer;
    private final DirectMessages messages;
    private final AccountMail outbox;
    private final TransactionTemplate alone;

    LetterService(
            RecordedLetters recordedLetters,
            RecordedLinks links,
            LetterWriter writer,
            DirectMessages messages,
            AccountMail outbox,
            PlatformTransactionManager transactions) {
        this.recordedLetters = recordedLetters;
        this.links = links;
        this.writer = writer;
        this.messages = messages;
        this.outbox = outbox;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional
    public void post(LetterKind kind, String subject, String address) {
        outbox.post(recordedLetters.add(kind, subject, address).toString());
    }

    @Override
    @Transactional
    public void postToOwner(LetterKind kind, String address) {
        post(kind, "", address);
    }

    @Override
    public void send(String letterId) throws Refused {
        var id = UUID.fromString(letterId);
        alone.executeWithoutResult(status -> recordedLetters.addressToOwner(id));
        var token = alone.execute(
                status -> recordedLetters.pending(id).map(this::token).orElse(""));
        var fault = alone.execute(status -> recordedLetters
                .locked(id)
                .map(letter -> tried(letter, token == null ? "" : token))
                .orElse(null));
        if (fault instanceof Refused refused) {
            throw refused;
        }
        if (fault instanceof Unreachable down) {
            throw down;
        }
    }

    @Override
    public void refused(String letterId) {
        recordedLetters.refused(UUID.fromString(letterId));
    }

    private String token(Letter letter) {
        return letter.kind().hasLink() ? links.make(letter.kind(), letter.subject(), letter.address()) : "";
    }

    private @Nullable Exception tried(Letter letter, String token) {
        try {
            var text = writer.write(letter, token);
            messages.mail(letter.id().toString(), letter.address(), text.subject(), text.plain(), text.html());
            recordedLetters.sent(letter.id());
            return null;
        } catch (Refused | Unreachable fault) {
            recordedLetters.missed(letter.id(), fault.getMessage());
            return fault;
        }
    }
}
