package fr.francesesame.insight.evidence;

import fr.francesesame.processes.ports.Evidence;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Makes the file of a request that an agent has granted: reads, seals, keeps. No transaction is open while it is sealed, for its time is stamped elsewhere. */
@Component
class Sealing implements Evidence {

    private final EvidenceDesk desk;
    private final Sealer sealer;
    private final Clock clock;

    Sealing(EvidenceDesk desk, Sealer sealer, Clock clock) {
        this.desk = desk;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Reference formality(String request) {
        return desk.formality(request);
    }

    @Override
    public void seal(Reference reference) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        desk.granted(reference, at)
                .ifPresent(granted -> desk.keep(reference, granted.request(), sealer.seal(granted.contents(), at)));
    }
}
