package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import org.springframework.stereotype.Component;

/** Box 30 of a COI (Reg. (EU) 2021/2306 art 6): goods whose CHED was refused are released under no description. */
@Component
class Box30 {

    static final String NAME = "box30";
    static final String NOT_ORGANIC = "NOT_ORGANIC";
    static final String PARTLY = "PARTLY";
    static final String REFUSED = "REFUSED";

    private final Dossiers dossiers;
    private final RegisterOutcomes outcomes;

    Box30(Dossiers dossiers, RegisterOutcomes outcomes) {
        this.dossiers = dossiers;
        this.outcomes = outcomes;
    }

    Field field() {
        return Field.choice(NAME, "ORGANIC", "IN_CONVERSION", NOT_ORGANIC, PARTLY, REFUSED);
    }

    void judge(Answers answers, Reference reference, Faults faults, String sentence) {
        if (!answers.is(NAME, REFUSED) && isChedRefused(reference)) {
            faults.add(NAME, sentence);
        }
    }

    private boolean isChedRefused(Reference reference) {
        var own = dossiers.facts(reference);
        return dossiers.consignment(own.consignment()).stream()
                .filter(linked -> linked.type() != FormalityType.COI && linked.type() != FormalityType.CONFORMITY)
                .anyMatch(ched -> ched.status() == TracesStatus.REJECTED);
    }

    /** Writes the answer down; returns the conclusion that it means. */
    Conclusion settle(Answers answers, Reference reference) {
        var answer = answers.text(NAME);
        outcomes.set(reference, answer);
        return switch (answer) {
            case REFUSED -> Conclusion.NOT_ACCEPTABLE;
            case PARTLY -> Conclusion.PARTIALLY_REJECTED;
            default -> Conclusion.ACCEPTABLE;
        };
    }
}
