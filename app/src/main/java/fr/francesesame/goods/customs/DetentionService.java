package fr.francesesame.goods.customs;

import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.goods.customs.RecordedDetentions.Detention;
import fr.francesesame.processes.Detentions;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of goods that customs detains, and has it followed by their formalities once these are notified. */
@Service
class DetentionService {

    private final RecordedDetentions recordedDetentions;
    private final Detentions detentions;

    DetentionService(RecordedDetentions recordedDetentions, Detentions detentions) {
        this.recordedDetentions = recordedDetentions;
        this.detentions = detentions;
    }

    /** The case as it stands; empty where another declaration was made under this MRN. Saying the same again changes nothing. */
    @Transactional
    Optional<Detention> detain(String mrn, Declaration declared) {
        if (recordedDetentions.open(mrn, declared)) {
            detentions.open(mrn);
        }
        return recordedDetentions.find(mrn).filter(known -> isSame(known.declaration(), declared));
    }

    @EventListener(condition = "#reached.milestone().name() == 'NOTIFIED'")
    void notified(MilestoneReached reached) {
        recordedDetentions.heldFor(reached.reference().value()).stream()
                .filter(recordedDetentions::isComplete)
                .forEach(detentions::notified);
    }

    private static boolean isSame(Declaration known, Declaration said) {
        return known.post().equals(said.post())
                && known.declaredAt().isEqual(said.declaredAt())
                && known.named().equals(said.named())
                && known.lines().equals(said.lines());
    }
}
