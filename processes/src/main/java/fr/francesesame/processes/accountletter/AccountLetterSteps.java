package fr.francesesame.processes.accountletter;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.AccountLetters;
import fr.francesesame.processes.ports.Deliveries.Refused;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code accountLetter}. */
@Component
public class AccountLetterSteps {

    private final AccountLetters letters;

    AccountLetterSteps(AccountLetters letters) {
        this.letters = letters;
    }

    /** An address that its server refuses is the end of it; anything else is tried again. */
    public void send(DelegateExecution execution) {
        try {
            letters.send(Variable.LETTER.of(execution));
        } catch (Refused refused) {
            throw new BpmnError("letterRefused", refused.getMessage(), refused);
        }
    }

    /** The e-mail stands as not delivered. */
    public void noteRefusal(DelegateExecution execution) {
        letters.refused(Variable.LETTER.of(execution));
    }
}
