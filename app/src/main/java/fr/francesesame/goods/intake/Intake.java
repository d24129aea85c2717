package fr.francesesame.goods.intake;

import fr.francesesame.foundation.platform.Contention;
import fr.francesesame.foundation.platform.Faults;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The one way in for messages of every kind, whoever brings them: taken in, or kept in quarantine with the reason. */
@Service
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Map<MessageKind, MessageReader> readers = new EnumMap<>(MessageKind.class);
    private final Registrar registrar;
    private final Contention contention;
    private final Quarantine quarantine;
    private final MessageSource sentences;

    Intake(
            List<MessageReader> readers,
            Registrar registrar,
            Contention contention,
            Quarantine quarantine,
            MessageSource sentences) {
        readers.forEach(reader -> this.readers.put(reader.kind(), reader));
        this.registrar = registrar;
        this.contention = contention;
        this.quarantine = quarantine;
        this.sentences = sentences;
    }

    /**
     * Never refuses for good: what cannot be read waits in quarantine. Whatever else goes wrong is our own fault: it leaves nothing
     * behind, and the sender comes again with the same message.
     */
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
        var reading = read(message);
        try {
            var outcome = contention.settle(() -> registrar.register(reading, message));
            return new Answer(reading.certificate().reference(), outcome, sentence("traces.outcome." + outcome), null);
        } catch (ReferenceTaken taken) {
            throw new NotTaken(
                    sentence("traces.unreadable.otherType", taken.reference().value()), taken);
        } catch (RuntimeException fault) {
            throw refused(fault);
        }
    }

    /** Reading needs nothing of ours: whatever goes wrong there lies in the message. */
    private Reading read(ReceivedMessage message) throws NotTaken {
        try {
            return Objects.requireNonNull(readers.get(message.kind())).read(message.raw());
        } catch (UnreadableMessage unreadable) {
            throw new NotTaken(sentences.getMessage(unreadable, Locale.FRENCH), unreadable);
        } catch (RuntimeException odd) {
            LOG.error("A message could not be read", odd);
            throw new NotTaken(sentence("traces.unreadable.odd"), odd);
        }
    }

    private NotTaken refused(RuntimeException fault) {
        if (!Faults.isContent(fault)) {
            throw fault;
        }
        LOG.error("A message says what cannot be kept", fault);
        return new NotTaken(sentence("traces.unreadable.failed"), fault);
    }

    private String sentence(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
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
