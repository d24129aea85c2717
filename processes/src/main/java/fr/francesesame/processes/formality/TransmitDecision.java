package fr.francesesame.processes.formality;

import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.Conclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TransmitDecision implements JavaDelegate {

    private final DecisionRegister register;
    private final Intensifications intensifications;

    TransmitDecision(DecisionRegister register, Intensifications intensifications) {
        this.register = register;
        this.intensifications = intensifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var conclusion = Conclusion.valueOf(Variable.CONCLUSION.of(execution));
        register.transmit(reference, conclusion);
        intensifications.counted(reference, conclusion == Conclusion.ACCEPTABLE);
    }
}
