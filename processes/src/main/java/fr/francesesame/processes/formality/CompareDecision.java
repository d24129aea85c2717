package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The register's word beside ours. A decision whose sending was never answered counts from here on as well. */
@Component
class CompareDecision implements JavaDelegate {

    private final DecisionRegister register;
    private final Intensifications intensifications;

    CompareDecision(DecisionRegister register, Intensifications intensifications) {
        this.register = register;
        this.intensifications = intensifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var confirmed = register.confirmsTransmitted(reference);
        Variable.DECISION_CONFIRMED.set(execution, confirmed);
        if (confirmed) {
            intensifications.counted(
                    reference, Conclusion.valueOf(Variable.CONCLUSION.of(execution)) == Conclusion.ACCEPTABLE);
        }
    }
}
