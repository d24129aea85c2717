package fr.francesesame.processes.rights;

import fr.francesesame.processes.ports.AccountSuspensions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellAccountReinstated implements JavaDelegate {

    private final AccountSuspensions suspensions;

    TellAccountReinstated(AccountSuspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        suspensions.tellReinstated(execution.getProcessBusinessKey());
    }
}
