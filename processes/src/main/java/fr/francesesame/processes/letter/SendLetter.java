package fr.francesesame.processes.letter;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.AccountLetters;
import fr.francesesame.processes.ports.Deliveries.Refused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SendLetter implements JavaDelegate {

    private final AccountLetters letters;

    SendLetter(AccountLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            letters.send(Variable.LETTER.of(execution));
        } catch (Refused refused) {
            throw new BpmnError("letterRefused", refused.getMessage(), refused);
        }
    }
}
