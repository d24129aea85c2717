package fr.francesesame.evidence;

import fr.francesesame.audit.Act;
import fr.francesesame.audit.AuditTrail;
import fr.francesesame.evidence.RequestRows.Row;
import fr.francesesame.processes.EvidenceRequests;
import fr.francesesame.processes.ports.Evidence;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request in, and makes the file of one that an agent has granted. */
@Service
@Transactional
class EvidenceDesk implements Evidence {

    private final RequestRows rows;
    private final EvidenceContents contents;
    private final Sealer sealer;
    private final EvidenceRequests processes;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceDesk(
            RequestRows rows,
            EvidenceContents contents,
            Sealer sealer,
            EvidenceRequests processes,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.sealer = sealer;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** False where a request waits already, or no service is competent yet. */
    boolean ask(Reference reference, String reason, String username) {
        var service = rows.service(reference);
        var id = UUID.randomUUID();
        var asked = service.isPresent() && rows.add(id, reference, username, reason);
        if (asked) {
            record("EVIDENCE_ASKED", username, reference, id);
            processes.open(id.toString(), reference, service.get());
        }
        return asked;
    }

    @Override
    public Reference formality(String request) {
        return rows.reference(UUID.fromString(request));
    }

    @Override
    public void seal(Reference reference) {
        rows.open(reference).filter(row -> row.state().equals("GRANTED")).ifPresent(this::seal);
    }

    private void seal(Row row) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var sealed = sealer.seal(contents.of(row.reference(), at), at);
        rows.sealed(row.id(), sealed.file(), EvidenceContents.digest(sealed.file()), sealed.stamped());
        record("EVIDENCE_SEALED", "", row.reference(), row.id());
    }

    private void record(String action, String person, Reference reference, UUID request) {
        audit.record(Act.of(action)
                .by(person)
                .on(Act.Kind.FORMALITY, reference.value())
                .with(Map.of("request", request.toString())));
    }
}
