package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareDecision implements JavaDelegate {

    private final DecisionRegister register;

    CompareDecision(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variable.DECISION_CONFIRMED.set(execution, register.confirmsTransmitted(Subjects.reference(execution)));
    }
}
