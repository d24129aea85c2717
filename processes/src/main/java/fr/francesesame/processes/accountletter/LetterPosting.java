package fr.francesesame.processes.accountletter;

import fr.francesesame.processes.AccountMail;
import fr.francesesame.processes.common.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class LetterPosting implements AccountMail {

    private final RuntimeService runtime;

    LetterPosting(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void post(String letterId) {
        runtime.startProcessInstanceByKey("accountLetter", letterId, Map.of(Variable.LETTER.name(), letterId));
    }
}
