package fr.francesesame.insight.evidence;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.insight.evidence.RecordedEvidenceRequests.Row;
import fr.francesesame.portal.tracking.DossierPart;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the dossier: what was asked for and handed over, and the button to ask. */
@Component
class EvidencePart implements DossierPart {

    private final RecordedEvidenceRequests evidenceRequests;

    EvidencePart(RecordedEvidenceRequests evidenceRequests) {
        this.evidenceRequests = evidenceRequests;
    }

    @Override
    public String template() {
        return "evidence/part";
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public Optional<Shown> of(Scope scope, Reference reference) {
        var all = evidenceRequests.of(reference);
        var waiting = all.stream()
                .anyMatch(row -> row.state().equals("ASKED") || row.state().equals("GRANTED"));
        var mayAsk = scope.isOperator()
                && !waiting
                && evidenceRequests.service(reference).isPresent();
        return all.isEmpty() && !mayAsk ? Optional.empty() : Optional.of(new Shown(all, mayAsk));
    }

    record Shown(List<Row> requests, boolean mayAsk) {}
}
