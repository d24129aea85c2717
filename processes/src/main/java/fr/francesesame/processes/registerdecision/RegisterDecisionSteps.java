package fr.francesesame.processes.registerdecision;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code registerDecision}. */
@Component
public class RegisterDecisionSteps {

    private final DecisionRegister register;
    private final Intensifications intensifications;

    RegisterDecisionSteps(DecisionRegister register, Intensifications intensifications) {
        this.register = register;
        this.intensifications = intensifications;
    }

    /** The register's word beside ours. A decision whose sending was never answered counts from here on as well. */
    public void compare(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var confirmed = register.confirmsTransmitted(reference);
        Variable.DECISION_CONFIRMED.set(execution, confirmed);
        if (confirmed) {
            intensifications.counted(
                    reference, Conclusion.valueOf(Variable.CONCLUSION.of(execution)) == Conclusion.ACCEPTABLE);
        }
    }
}
