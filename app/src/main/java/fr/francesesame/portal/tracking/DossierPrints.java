package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.platform.Pdf;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A dossier on paper: its summary, as its certificate and its checks stand, and the decision once there is one. */
@Component
public class DossierPrints {

    private final Dossiers dossiers;
    private final Pdf pdf;
    private final Clock clock;

    DossierPrints(Dossiers dossiers, Pdf pdf, Clock clock) {
        this.clock = clock;
        this.dossiers = dossiers;
        this.pdf = pdf;
    }

    /** None for a reference that does not exist or is not the account's to see. */
    public List<Print> of(Scope scope, Reference reference) {
        return dossiers.of(scope, reference).map(this::prints).orElse(List.of());
    }

    private List<Print> prints(Dossier dossier) {
        var prints = new ArrayList<Print>();
        prints.add(new Print("resume", pdf.later("tracking/resume-pdf", model(dossier))));
        if (dossier.decision() != null) {
            prints.add(new Print("decision", pdf.later("tracking/decision-pdf", model(dossier))));
        }
        return prints;
    }

    private Map<String, Object> model(Dossier dossier) {
        return Map.of("dossier", dossier, "row", dossier.row(), "at", clock.instant());
    }

    /** {@code name}: that of its file, without reference and ending. */
    public record Print(String name, Pdf.Written content) {}
}
