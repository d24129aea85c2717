package fr.francesesame.traces;

import fr.francesesame.platform.Contention;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/** The one way in for CHED messages, whoever brings them: taken in, or kept in quarantine with the reason. */
@Service
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final ChedReader reader;
    private final Registrar registrar;
    private final Contention contention;
    private final Quarantine quarantine;
    private final MessageSource sentences;

    Intake(
            ChedReader reader,
            Registrar registrar,
            Contention contention,
            Quarantine quarantine,
            MessageSource sentences) {
        this.reader = reader;
        this.registrar = registrar;
        this.contention = contention;
        this.quarantine = quarantine;
        this.sentences = sentences;
    }

    /** Never refuses for good: what cannot be taken in waits in quarantine. */
    Answer take(ReceivedMessage message) {
        try {
            return tryToTake(message);
        } catch (NotTaken notTaken) {
            var id = quarantine.keep(message, notTaken.reason());
            return new Answer(null, Outcome.QUARANTINED, notTaken.reason(), id);
        }
    }

    /** Takes the message in or says why not, without keeping it. */
    Answer tryToTake(ReceivedMessage message) throws NotTaken {
        try {
            var reading = reader.read(message.raw());
            var outcome = contention.settle(() -> registrar.register(reading, message));
            return new Answer(reading.certificate().reference(), outcome, sentence("traces.outcome." + outcome), null);
        } catch (UnreadableMessage unreadable) {
            throw new NotTaken(sentences.getMessage(unreadable, Locale.FRENCH), unreadable);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException fault) {
            LOG.error("A CHED message could not be taken in", fault);
            throw new NotTaken(sentence("traces.unreadable.failed"), fault);
        }
    }

    private String sentence(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }

    /** The message was not taken in, for this reason. */
    static class NotTaken extends Exception {

        private final String reason;

        NotTaken(String reason, Exception cause) {
            super(reason, cause);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
