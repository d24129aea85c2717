package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.FirstService;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.intake.Intake.NotTaken;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.BorderPost;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mending a message is no way into another service's or another post's formalities: neither what it says nor what it would change. */
@Component
class ReplayRights {

    private final Map<MessageKind, MessageReader> readers = new EnumMap<>(MessageKind.class);
    private final NotifiedDossiers notifiedDossiers;
    private final Dossiers dossiers;
    private final MessageSource sentences;

    ReplayRights(
            List<MessageReader> readers,
            NotifiedDossiers notifiedDossiers,
            Dossiers dossiers,
            MessageSource sentences) {
        readers.forEach(reader -> this.readers.put(reader.kind(), reader));
        this.notifiedDossiers = notifiedDossiers;
        this.dossiers = dossiers;
        this.sentences = sentences;
    }

    /** What cannot be read concerns nobody: the door itself says why. */
    void check(QuarantineSight sight, ReceivedMessage message) throws NotTaken {
        try {
            var reading = Objects.requireNonNull(readers.get(message.kind())).read(message.raw());
            if (!isOwn(sight, reading)) {
                throw new UnreadableMessage("elsewhere", reading.reference().value());
            }
        } catch (UnreadableMessage refused) {
            throw new NotTaken(sentences.getMessage(refused, Locale.FRENCH), refused);
        }
    }

    private boolean isOwn(QuarantineSight sight, Reading reading) {
        var certificate = reading.certificate();
        var post = Optional.ofNullable(certificate.post()).map(BorderPost::new).orElse(null);
        return sight.covers(FirstService.of(certificate.type()), post)
                && (notifiedDossiers.consignmentOf(reading.reference()).isEmpty()
                        || isOwn(sight, dossiers.facts(reading.reference())));
    }

    private static boolean isOwn(QuarantineSight sight, Dossiers.Facts known) {
        return sight.covers(FirstService.of(known.type()), known.post());
    }
}
