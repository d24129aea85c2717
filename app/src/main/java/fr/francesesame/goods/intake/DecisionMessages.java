package fr.francesesame.goods.intake;

import fr.francesesame.goods.checks.Refusals;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import org.springframework.stereotype.Component;

/** Decisions in the words of the registers, from what the dossier holds at that time. */
@Component
class DecisionMessages {

    private final Dossiers dossiers;
    private final Refusals refusals;
    private final Checks checks;
    private final RegisterOutcomes outcomes;

    DecisionMessages(Dossiers dossiers, Refusals refusals, Checks checks, RegisterOutcomes outcomes) {
        this.dossiers = dossiers;
        this.refusals = refusals;
        this.checks = checks;
        this.outcomes = outcomes;
    }

    DecisionMessage of(Reference reference, Conclusion conclusion) {
        return DecisionMessage.of(
                reference,
                conclusion,
                dossiers.facts(reference).purpose(),
                refusals.of(reference),
                checks.findings(reference),
                outcomes.of(reference).orElse(null));
    }
}
