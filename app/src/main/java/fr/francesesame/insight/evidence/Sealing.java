package fr.francesesame.insight.evidence;

import fr.francesesame.processes.ports.Evidence;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Makes the file of a request that an agent has granted: reads, seals, keeps. No transaction is open while it is sealed, for its time is stamped elsewhere. */
@Component
class Sealing implements Evidence {

    private final EvidenceService evidenceService;
    private final Sealer sealer;
    private final Clock clock;

    Sealing(EvidenceService evidenceService, Sealer sealer, Clock clock) {
        this.evidenceService = evidenceService;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Reference formality(String request) {
        return evidenceService.formality(request);
    }

    @Override
    public void seal(Reference reference) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        evidenceService
                .granted(reference, at)
                .ifPresent(granted ->
                        evidenceService.keep(reference, granted.request(), sealer.seal(granted.contents(), at)));
    }
}
