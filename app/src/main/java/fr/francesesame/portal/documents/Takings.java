package fr.francesesame.portal.documents;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lines of the audit on what was opened and taken away, written before the first byte leaves. */
@Component
class Takings {

    private final AuditTrail audit;

    Takings(AuditTrail audit) {
        this.audit = audit;
    }

    void document(String reference, FolderDocument document, String person) {
        record(
                "DOCUMENT_TAKEN",
                reference,
                person,
                Map.of("document", document.id().toString()));
    }

    void archive(String reference, int files, String person) {
        record("DOCUMENTS_TAKEN", reference, person, Map.of("files", String.valueOf(files)));
    }

    void message(String reference, long message, String person) {
        record("PARTNER_MESSAGE_TAKEN", reference, person, Map.of("message", String.valueOf(message)));
    }

    private void record(String action, String reference, String person, Map<String, String> details) {
        audit.record(Act.of(action).by(person).on(Act.Kind.FORMALITY, reference).with(details));
    }
}
