package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.processes.EvidenceRequests;
import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request in, and keeps the file of one that an agent has granted. */
@Service
@Transactional
class EvidenceService {

    private final RecordedEvidenceRequests evidenceRequests;
    private final EvidenceContents contents;
    private final EvidenceRequests processes;
    private final AuditTrail audit;

    EvidenceService(
            RecordedEvidenceRequests evidenceRequests,
            EvidenceContents contents,
            EvidenceRequests processes,
            AuditTrail audit) {
        this.evidenceRequests = evidenceRequests;
        this.contents = contents;
        this.processes = processes;
        this.audit = audit;
    }

    /** False where a request waits already, or no service is competent yet. */
    boolean ask(Reference reference, String reason, String username) {
        var service = evidenceRequests.service(reference);
        var id = UUID.randomUUID();
        var asked = service.isPresent() && evidenceRequests.add(id, reference, username, reason);
        if (asked) {
            record("EVIDENCE_ASKED", username, reference, id);
            processes.open(id.toString(), reference, service.get());
        }
        return asked;
    }

    /** The formality whose records that request asks for. */
    Reference formality(String request) {
        return evidenceRequests.reference(UUID.fromString(request));
    }

    /** The request that is granted and has no file yet, with what is to be sealed. */
    Optional<Granted> granted(Reference reference, Instant at) {
        return evidenceRequests
                .open(reference)
                .filter(row -> row.state().equals("GRANTED"))
                .map(row -> new Granted(row.id(), contents.of(row.reference(), at)));
    }

    /** Nothing where the file was made by somebody else meanwhile. */
    void keep(Reference reference, UUID request, Sealer.Sealed sealed) {
        var waits = evidenceRequests
                .open(reference)
                .filter(row -> row.state().equals("GRANTED") && row.id().equals(request));
        if (waits.isPresent()) {
            evidenceRequests.sealed(request, sealed.file(), EvidenceContents.digest(sealed.file()), sealed.stamped());
            record("EVIDENCE_SEALED", "", reference, request);
        }
    }

    private void record(String action, String person, Reference reference, UUID request) {
        audit.record(Act.of(action)
                .by(person)
                .on(Act.Kind.FORMALITY, reference.value())
                .with(Map.of("request", request.toString())));
    }

    record Granted(UUID request, Map<String, byte[]> contents) {}
}
