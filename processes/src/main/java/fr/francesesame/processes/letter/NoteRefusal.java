package fr.francesesame.processes.letter;

import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.AccountLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteRefusal implements JavaDelegate {

    private final AccountLetters letters;

    NoteRefusal(AccountLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.refused(Variable.LETTER.of(execution));
    }
}
