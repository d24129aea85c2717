package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What an inspector may decide instead of a decision that is taken back. What was found stays as it was found; goods are refused only once the
 * operator was heard on the new project (Reg. (EU) 2017/625 art 66(3)), and admitted only where the decision taken back had refused them.
 */
@Component
public class DecisionAnew {

    private static final String REFUSE = "REFUSE";
    private static final String ADMIT = "ADMIT";
    private static final String BOX_30 = "BOX30";
    private static final String CERTIFY = "CERTIFY";
    private static final String EXEMPT = "EXEMPT";
    private static final String CERTIFICATE = "CERTIFICAT";

    private final Dossiers dossiers;
    private final Checks checks;
    private final RecordedRefusals refusals;
    private final RegisterOutcomes outcomes;
    private final Box30 box30;

    DecisionAnew(Dossiers dossiers, Checks checks, RecordedRefusals refusals, RegisterOutcomes outcomes, Box30 box30) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.refusals = refusals;
        this.outcomes = outcomes;
        this.box30 = box30;
    }

    /** None where there is no other decision. */
    public List<String> choices(Reference reference) {
        return switch (dossiers.facts(reference).type()) {
            case COI -> List.of(BOX_30);
            case CONFORMITY -> conformity(reference);
            default -> isRefused(reference) ? List.of(REFUSE, ADMIT) : List.of(REFUSE);
        };
    }

    private boolean isRefused(Reference reference) {
        return refusals.standing(reference)
                .filter(RecordedRefusals.Drafted::isRefused)
                .isPresent();
    }

    /** Goods without a certificate get one only where they, or a part of them, were found to conform. */
    private List<String> conformity(Reference reference) {
        if (outcomes.of(reference).filter(CERTIFICATE::equals).isPresent()) {
            return List.of(EXEMPT);
        }
        var found = checks.findings(reference).physical();
        return found == CheckResult.SATISFACTORY || found == CheckResult.PARTLY_SATISFACTORY
                ? List.of(CERTIFY)
                : List.of();
    }

    /** What else is asked with the choice, which the form asks under this name. */
    public List<Field> details(Reference reference, String choice) {
        return choices(reference).contains(BOX_30) ? List.of(box30.field().when(choice, BOX_30)) : List.of();
    }

    public void judge(Answers answers, Reference reference, Faults faults) {
        if (answers.is("next", BOX_30)) {
            box30.judge(answers, reference, faults, "form.takeUpDecision.box30.fault");
        }
    }

    /** What the decision taken back had settled holds no longer. Returns the new conclusion; goods to be refused are heard on first. */
    public Conclusion decide(Answers answers, Reference reference) {
        refusals.takeBack(reference);
        return switch (answers.text("next")) {
            case REFUSE -> Conclusion.NOT_ACCEPTABLE;
            case BOX_30 -> box30.settle(answers, reference);
            case CERTIFY -> settle(reference, CERTIFICATE);
            case EXEMPT -> settle(reference, "DISPENSE_DE_CONTROLE");
            default -> Conclusion.ACCEPTABLE;
        };
    }

    private Conclusion settle(Reference reference, String outcome) {
        outcomes.set(reference, outcome);
        return Conclusion.ACCEPTABLE;
    }
}
