package fr.francesesame.processes.marketingstandard;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks that {@code marketingStandard} does not share. */
@Component
public class MarketingStandardSteps {

    private static final String CERTIFICATE = "CERTIFICAT";
    private static final String EXEMPTION = "DISPENSE_DE_CONTROLE";

    private final Checks checks;
    private final RegisterOutcomes outcomes;

    MarketingStandardSteps(Checks checks, RegisterOutcomes outcomes) {
        this.checks = checks;
        this.outcomes = outcomes;
    }

    /** What the inspector found, in the words of the gateways. */
    public void readConformity(DelegateExecution execution) {
        var found = checks.findings(Subjects.reference(execution)).physical();
        Variable.CONFORMITY.set(execution, word(found));
    }

    /** The goods, or the part of them found in conformity, get their certificate (Reg. (EU) 2023/2430 art 6(1)(b)). */
    public void issueCertificate(DelegateExecution execution) {
        accept(execution, CERTIFICATE);
    }

    /** No check is called for by the risk, or the goods go to a use that no standard concerns (Reg. (EU) 2023/2430 art 6(1)(c)). */
    public void grantExemption(DelegateExecution execution) {
        accept(execution, EXEMPTION);
    }

    private void accept(DelegateExecution execution, String outcome) {
        outcomes.set(Subjects.reference(execution), outcome);
        Variable.CONCLUSION.set(execution, Conclusion.ACCEPTABLE.name());
    }

    private static String word(CheckResult found) {
        return switch (found) {
            case SATISFACTORY -> "CONFORM";
            case PARTLY_SATISFACTORY -> "PARTLY";
            default -> "NOT_CONFORM";
        };
    }
}
