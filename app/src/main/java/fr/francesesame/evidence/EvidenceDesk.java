package fr.francesesame.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.audit.Act;
import fr.francesesame.audit.AuditHead;
import fr.francesesame.audit.AuditTrail;
import fr.francesesame.evidence.RequestRows.Row;
import fr.francesesame.platform.Pdf;
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
    private final Records records;
    private final EvidenceRequests processes;
    private final EvidenceWords words;
    private final Pdf pdf;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final AuditHead head;
    private final Clock clock;

    EvidenceDesk(
            RequestRows rows,
            Records records,
            EvidenceRequests processes,
            EvidenceWords words,
            Pdf pdf,
            ObjectMapper json,
            AuditTrail audit,
            AuditHead head,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.processes = processes;
        this.words = words;
        this.pdf = pdf;
        this.json = json;
        this.audit = audit;
        this.head = head;
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
        var file = file(row.reference());
        rows.sealed(row.id(), file, EvidenceFile.digest(file));
        record("EVIDENCE_SEALED", "", row.reference(), row.id());
    }

    private byte[] file(Reference reference) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var auditHead = head.newest();
        var file = new EvidenceFile(json);
        file.add("dossier-de-preuve.pdf", pdf.of("evidence/file", words.model(reference, at, auditHead)));
        records.parts(reference).forEach((name, content) -> file.add(name + ".json", content.getBytes(UTF_8)));
        records.messages(reference)
                .forEach(message -> file.add(
                        "messages/" + message.id() + (message.raw()[0] == '{' ? ".json" : ".xml"), message.raw()));
        return file.seal(reference.value(), at, auditHead);
    }

    private void record(String action, String person, Reference reference, UUID request) {
        audit.record(Act.of(action)
                .by(person)
                .on(Act.Kind.FORMALITY, reference.value())
                .with(Map.of("request", request.toString())));
    }
}
