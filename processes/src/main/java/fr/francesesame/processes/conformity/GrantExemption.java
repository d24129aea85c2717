package fr.francesesame.processes.conformity;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.RegisterOutcomes;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No check is called for by the risk, or the goods go to a use that no standard concerns (Reg. (EU) 2023/2430 art 6(1)(c)). */
@Component
class GrantExemption implements JavaDelegate {

    private static final String OUTCOME = "DISPENSE_DE_CONTROLE";

    private final RegisterOutcomes outcomes;

    GrantExemption(RegisterOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.set(Subjects.reference(execution), OUTCOME);
        Variable.CONCLUSION.set(execution, Conclusion.ACCEPTABLE.name());
    }
}
