package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TransmitDecision implements JavaDelegate {

    private final DecisionRegister register;

    TransmitDecision(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.transmit(Subjects.reference(execution), Conclusion.valueOf(Variable.CONCLUSION.of(execution)));
    }
}
