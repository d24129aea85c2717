package fr.francesesame.appointments.book;

import fr.francesesame.terms.Reference;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class StatedCancellations implements PostCancellations {

    private final RecordedCancellations cancellations;
    private final MessageSource sentences;

    StatedCancellations(RecordedCancellations cancellations, MessageSource sentences) {
        this.cancellations = cancellations;
        this.sentences = sentences;
    }

    @Override
    public Optional<String> reason(Reference reference) {
        return cancellations.last(reference).map(this::say);
    }

    private String say(StatedReason reason) {
        return reason.kind() == MoveReason.OTHER
                ? reason.words()
                : sentences.getMessage("appointments.cancelReason." + reason.kind(), null, Locale.FRENCH);
    }
}
